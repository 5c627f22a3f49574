// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkLoadShape = validate21;
const func2 = Object.prototype.hasOwnProperty, func3 = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate22.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate24.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate26.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "conversation" || data === "observation" || data === "document" || data === "third-party" || data === "transaction" || data === "text" || data === "image-coded" || data === "cross-advert" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["conversation", "observation", "document", "third-party", "transaction", "text", "image-coded", "cross-advert"] }), errors++), validate28.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++), validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.child === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "child" }), errors++), data.mayBeChild === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "mayBeChild" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "child" || key0 === "mayBeChild" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.child !== void 0 && (validate31(data.child, { instancePath: instancePath + "/child", parentData: data, parentDataProperty: "child", rootData }) || (vErrors = merged(vErrors, validate31.errors), errors = vErrors.length)), data.mayBeChild !== void 0 && (validate22(data.mayBeChild, { instancePath: instancePath + "/mayBeChild", parentData: data, parentDataProperty: "mayBeChild", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate30.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate35.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.label === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "label" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "label" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.label !== void 0 && (validate24(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate44.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.section === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "section" }), errors++), data.type === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "type" }), errors++), data.question === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "question" }), errors++), data.knownBy === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "knownBy" }), errors++), data.touches === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "touches" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ id: { $ref: "#/$defs/id" }, section: { $ref: "#/$defs/id" }, type: { enum: ["boolean", "number", "choice", "choices"] }, question: { $ref: "#/$defs/text" }, hint: { $ref: "#/$defs/text" }, options: { type: "array", minItems: 2, maxItems: 30, items: { $ref: "#/$defs/option" } }, unit: { $ref: "#/$defs/line" }, minimum: { type: "number" }, maximum: { type: "number" }, knownBy: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", $ref: "#/$defs/channel" } }, touches: { type: "array", uniqueItems: !0, items: { type: "string" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.type !== void 0) {
      let data2 = data.type;
      data2 === "boolean" || data2 === "number" || data2 === "choice" || data2 === "choices" || (vErrors = found(vErrors, instancePath + "/type", "enum", { allowedValues: ["boolean", "number", "choice", "choices"] }), errors++);
    }
    if (data.question !== void 0 && (validate26(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.hint !== void 0 && (validate26(data.hint, { instancePath: instancePath + "/hint", parentData: data, parentDataProperty: "hint", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data5 = data.options;
      if (Array.isArray(data5)) {
        data5.length > 30 && (vErrors = found(vErrors, instancePath + "/options", "maxItems", { limit: 30 }), errors++), data5.length < 2 && (vErrors = found(vErrors, instancePath + "/options", "minItems", { limit: 2 }), errors++);
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate44(data5[i0], { instancePath: instancePath + "/options/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate44.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/options", "type", { type: "array" }), errors++;
    }
    if (data.unit !== void 0 && (validate24(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length)), data.minimum !== void 0 && typeof data.minimum != "number" && (vErrors = found(vErrors, instancePath + "/minimum", "type", { type: "number" }), errors++), data.maximum !== void 0 && typeof data.maximum != "number" && (vErrors = found(vErrors, instancePath + "/maximum", "type", { type: "number" }), errors++), data.knownBy !== void 0) {
      let data10 = data.knownBy;
      if (Array.isArray(data10)) {
        data10.length < 1 && (vErrors = found(vErrors, instancePath + "/knownBy", "minItems", { limit: 1 }), errors++);
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 != "string" && (vErrors = found(vErrors, instancePath + "/knownBy/" + i1, "type", { type: "string" }), errors++), validate28(data11, { instancePath: instancePath + "/knownBy/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length);
        }
        let i2 = data10.length, j0;
        if (i2 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i2--; ) {
            let item0 = data10[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0], vErrors = found(vErrors, instancePath + "/knownBy", "uniqueItems", { i: i2, j: j0 }), errors++;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/knownBy", "type", { type: "array" }), errors++;
    }
    if (data.touches !== void 0) {
      let data12 = data.touches;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i3 = 0; i3 < len2; i3++)
          typeof data12[i3] != "string" && (vErrors = found(vErrors, instancePath + "/touches/" + i3, "type", { type: "string" }), errors++);
        let i4 = data12.length, j1;
        if (i4 > 1) {
          const indices1 = /* @__PURE__ */ Object.create(null);
          for (; i4--; ) {
            let item1 = data12[i4];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1], vErrors = found(vErrors, instancePath + "/touches", "uniqueItems", { i: i4, j: j1 }), errors++;
                break;
              }
              indices1[item1] = i4;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/touches", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate39.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.points === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "points" }), errors++), data.basis === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "basis" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "points" || key0 === "basis" || key0 === "rationale" || key0 === "protective" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.points !== void 0) {
      let data0 = data.points;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) || (vErrors = found(vErrors, instancePath + "/points", "type", { type: "integer" }), errors++), typeof data0 == "number" && ((data0 > 100 || isNaN(data0)) && (vErrors = found(vErrors, instancePath + "/points", "maximum", { comparison: "<=", limit: 100 }), errors++), (data0 < -100 || isNaN(data0)) && (vErrors = found(vErrors, instancePath + "/points", "minimum", { comparison: ">=", limit: -100 }), errors++));
    }
    if (data.basis !== void 0) {
      let data1 = data.basis;
      data1 === "source" || data1 === "editorial" || data1 === "fitted" || (vErrors = found(vErrors, instancePath + "/basis", "enum", { allowedValues: ["source", "editorial", "fitted"] }), errors++);
    }
    data.rationale !== void 0 && (validate26(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.protective !== void 0 && data.protective !== !0 && (vErrors = found(vErrors, instancePath + "/protective", "const", { allowedValue: !0 }), errors++);
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate55.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.statement === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++), data.when === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "when" }), errors++), data.basis === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "basis" }), errors++), data.weight === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "weight" }), errors++), data.elements === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "elements" }), errors++), data.knownBy === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "knownBy" }), errors++), data.touches === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "touches" }), errors++), data.sensitive === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sensitive" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++), data.evidence === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "evidence" }), errors++), data.falsePositives === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "falsePositives" }), errors++), data.examples === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "examples" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ id: { $ref: "#/$defs/id" }, statement: { $ref: "#/$defs/text" }, when: { $ref: "#/$defs/condition" }, basis: { enum: ["named-set", "filling", "editorial"] }, weight: { $ref: "#/$defs/weight" }, elements: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["act", "means", "purpose"] } }, group: { $ref: "#/$defs/id" }, knownBy: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", $ref: "#/$defs/channel" } }, touches: { type: "array", uniqueItems: !0, items: { type: "string" } }, sensitive: { enum: ["no", "direct", "proxy"] }, offByDefault: { const: !0 }, sources: { type: "array" }, evidence: { type: "array" }, falsePositives: { type: "array" }, examples: { type: "array" } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.statement !== void 0 && (validate26(data.statement, { instancePath: instancePath + "/statement", parentData: data, parentDataProperty: "statement", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.when !== void 0 && (validate31(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = merged(vErrors, validate31.errors), errors = vErrors.length)), data.basis !== void 0) {
      let data3 = data.basis;
      data3 === "named-set" || data3 === "filling" || data3 === "editorial" || (vErrors = found(vErrors, instancePath + "/basis", "enum", { allowedValues: ["named-set", "filling", "editorial"] }), errors++);
    }
    if (data.weight !== void 0 && (validate55(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData }) || (vErrors = merged(vErrors, validate55.errors), errors = vErrors.length)), data.elements !== void 0) {
      let data5 = data.elements;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 != "string" && (vErrors = found(vErrors, instancePath + "/elements/" + i0, "type", { type: "string" }), errors++), data6 === "act" || data6 === "means" || data6 === "purpose" || (vErrors = found(vErrors, instancePath + "/elements/" + i0, "enum", { allowedValues: ["act", "means", "purpose"] }), errors++);
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0], vErrors = found(vErrors, instancePath + "/elements", "uniqueItems", { i: i1, j: j0 }), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/elements", "type", { type: "array" }), errors++;
    }
    if (data.group !== void 0 && (validate22(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.knownBy !== void 0) {
      let data8 = data.knownBy;
      if (Array.isArray(data8)) {
        data8.length < 1 && (vErrors = found(vErrors, instancePath + "/knownBy", "minItems", { limit: 1 }), errors++);
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          typeof data9 != "string" && (vErrors = found(vErrors, instancePath + "/knownBy/" + i2, "type", { type: "string" }), errors++), validate28(data9, { instancePath: instancePath + "/knownBy/" + i2, parentData: data8, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length);
        }
        let i3 = data8.length, j1;
        if (i3 > 1) {
          const indices1 = /* @__PURE__ */ Object.create(null);
          for (; i3--; ) {
            let item1 = data8[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1], vErrors = found(vErrors, instancePath + "/knownBy", "uniqueItems", { i: i3, j: j1 }), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/knownBy", "type", { type: "array" }), errors++;
    }
    if (data.touches !== void 0) {
      let data10 = data.touches;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i4 = 0; i4 < len2; i4++)
          typeof data10[i4] != "string" && (vErrors = found(vErrors, instancePath + "/touches/" + i4, "type", { type: "string" }), errors++);
        let i5 = data10.length, j2;
        if (i5 > 1) {
          const indices2 = /* @__PURE__ */ Object.create(null);
          for (; i5--; ) {
            let item2 = data10[i5];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                j2 = indices2[item2], vErrors = found(vErrors, instancePath + "/touches", "uniqueItems", { i: i5, j: j2 }), errors++;
                break;
              }
              indices2[item2] = i5;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/touches", "type", { type: "array" }), errors++;
    }
    if (data.sensitive !== void 0) {
      let data12 = data.sensitive;
      data12 === "no" || data12 === "direct" || data12 === "proxy" || (vErrors = found(vErrors, instancePath + "/sensitive", "enum", { allowedValues: ["no", "direct", "proxy"] }), errors++);
    }
    data.offByDefault !== void 0 && data.offByDefault !== !0 && (vErrors = found(vErrors, instancePath + "/offByDefault", "const", { allowedValue: !0 }), errors++), data.sources !== void 0 && (Array.isArray(data.sources) || (vErrors = found(vErrors, instancePath + "/sources", "type", { type: "array" }), errors++)), data.evidence !== void 0 && (Array.isArray(data.evidence) || (vErrors = found(vErrors, instancePath + "/evidence", "type", { type: "array" }), errors++)), data.falsePositives !== void 0 && (Array.isArray(data.falsePositives) || (vErrors = found(vErrors, instancePath + "/falsePositives", "type", { type: "array" }), errors++)), data.examples !== void 0 && (Array.isArray(data.examples) || (vErrors = found(vErrors, instancePath + "/examples", "type", { type: "array" }), errors++));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate51.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.cap === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cap" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || key0 === "cap" || key0 === "rationale" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length)), data.cap !== void 0) {
      let data2 = data.cap;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) || (vErrors = found(vErrors, instancePath + "/cap", "type", { type: "integer" }), errors++), typeof data2 == "number" && ((data2 > 1e3 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/cap", "maximum", { comparison: "<=", limit: 1e3 }), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/cap", "minimum", { comparison: ">=", limit: 1 }), errors++));
    }
    data.rationale !== void 0 && (validate26(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.method === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "method" }), errors++), data.groups === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "groups" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "method" || key0 === "groups" || key0 === "rationale" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.method !== void 0) {
      let data0 = data.method;
      data0 === "sum" || data0 === "count" || data0 === "any" || (vErrors = found(vErrors, instancePath + "/method", "enum", { allowedValues: ["sum", "count", "any"] }), errors++);
    }
    if (data.groups !== void 0) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data1[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate62.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/groups", "type", { type: "array" }), errors++;
    }
    data.rationale !== void 0 && (validate26(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate61.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.meaning === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "meaning" }), errors++), data.from === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "from" }), errors++), data.proposes === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "proposes" }), errors++), data.nextStep === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "nextStep" }), errors++), data.basis === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "basis" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/line" }, meaning: { $ref: "#/$defs/text" }, from: { type: "integer", minimum: -1e5, maximum: 1e5 }, minIndicators: { type: "integer", minimum: 1, maximum: 1e3 }, proposes: { enum: ["nothing", "ask-more", "referral", "visit"] }, nextStep: { $ref: "#/$defs/text" }, basis: { enum: ["source", "editorial", "fitted"] }, rationale: { $ref: "#/$defs/text" }, oneIndicatorIsEnough: { const: !0 }, sources: { type: "array" } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length)), data.meaning !== void 0 && (validate26(data.meaning, { instancePath: instancePath + "/meaning", parentData: data, parentDataProperty: "meaning", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.from !== void 0) {
      let data3 = data.from;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) || (vErrors = found(vErrors, instancePath + "/from", "type", { type: "integer" }), errors++), typeof data3 == "number" && ((data3 > 1e5 || isNaN(data3)) && (vErrors = found(vErrors, instancePath + "/from", "maximum", { comparison: "<=", limit: 1e5 }), errors++), (data3 < -1e5 || isNaN(data3)) && (vErrors = found(vErrors, instancePath + "/from", "minimum", { comparison: ">=", limit: -1e5 }), errors++));
    }
    if (data.minIndicators !== void 0) {
      let data4 = data.minIndicators;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) || (vErrors = found(vErrors, instancePath + "/minIndicators", "type", { type: "integer" }), errors++), typeof data4 == "number" && ((data4 > 1e3 || isNaN(data4)) && (vErrors = found(vErrors, instancePath + "/minIndicators", "maximum", { comparison: "<=", limit: 1e3 }), errors++), (data4 < 1 || isNaN(data4)) && (vErrors = found(vErrors, instancePath + "/minIndicators", "minimum", { comparison: ">=", limit: 1 }), errors++));
    }
    if (data.proposes !== void 0) {
      let data5 = data.proposes;
      data5 === "nothing" || data5 === "ask-more" || data5 === "referral" || data5 === "visit" || (vErrors = found(vErrors, instancePath + "/proposes", "enum", { allowedValues: ["nothing", "ask-more", "referral", "visit"] }), errors++);
    }
    if (data.nextStep !== void 0 && (validate26(data.nextStep, { instancePath: instancePath + "/nextStep", parentData: data, parentDataProperty: "nextStep", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.basis !== void 0) {
      let data7 = data.basis;
      data7 === "source" || data7 === "editorial" || data7 === "fitted" || (vErrors = found(vErrors, instancePath + "/basis", "enum", { allowedValues: ["source", "editorial", "fitted"] }), errors++);
    }
    data.rationale !== void 0 && (validate26(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.oneIndicatorIsEnough !== void 0 && data.oneIndicatorIsEnough !== !0 && (vErrors = found(vErrors, instancePath + "/oneIndicatorIsEnough", "const", { allowedValue: !0 }), errors++), data.sources !== void 0 && (Array.isArray(data.sources) || (vErrors = found(vErrors, instancePath + "/sources", "type", { type: "array" }), errors++));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate69.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.raisesTo === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "raisesTo" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "raisesTo" || key0 === "rationale" || key0 === "sources" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.raisesTo !== void 0 && (validate22(data.raisesTo, { instancePath: instancePath + "/raisesTo", parentData: data, parentDataProperty: "raisesTo", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.rationale !== void 0 && (validate26(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.sources !== void 0 && (Array.isArray(data.sources) || (vErrors = found(vErrors, instancePath + "/sources", "type", { type: "array" }), errors++));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate76.errors = vErrors, errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.version === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "version" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.purpose === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "purpose" }), errors++), data.intendedUse === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "intendedUse" }), errors++), data.notFor === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "notFor" }), errors++), data.limits === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "limits" }), errors++), data.subject === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "subject" }), errors++), data.populations === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "populations" }), errors++), data.settings === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "settings" }), errors++), data.channels === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "channels" }), errors++), data.licence === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "licence" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++), data.sections === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sections" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.indicators === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicators" }), errors++), data.scoring === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "scoring" }), errors++), data.bands === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "bands" }), errors++), data.concern === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "concern" }), errors++), data.referral === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "referral" }), errors++), data.cases === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cases" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ $schema: { type: "string" }, format: { const: "rule-set/1" }, id: { $ref: "#/$defs/id" }, version: { type: "string", pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }, language: { type: "string", minLength: 1 }, title: { $ref: "#/$defs/line" }, purpose: { $ref: "#/$defs/text" }, intendedUse: { type: "array" }, notFor: { type: "array" }, limits: { type: "array" }, subject: { enum: ["person", "advert", "review", "company", "organisation"] }, populations: { type: "array" }, settings: { type: "array" }, channels: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", $ref: "#/$defs/channel" } }, licence: { const: "CC-BY-4.0" }, elements: { $ref: "#/$defs/elementsRule" }, sources: { type: "object" }, sections: { type: "array", minItems: 1, items: { $ref: "#/$defs/section" } }, facts: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/fact" } }, indicators: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/indicator" } }, scoring: { $ref: "#/$defs/scoring" }, bands: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/band" } }, concern: { $ref: "#/$defs/concernRule" }, referral: { type: "array", uniqueItems: !0, items: { type: "string", $ref: "#/$defs/id" } }, cases: { type: "array" } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "rule-set/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "rule-set/1" }), errors++), data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.version !== void 0) {
      let data3 = data.version;
      typeof data3 == "string" ? pattern1.test(data3) || (vErrors = found(vErrors, instancePath + "/version", "pattern", { pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }), errors++) : (vErrors = found(vErrors, instancePath + "/version", "type", { type: "string" }), errors++);
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      typeof data4 == "string" ? func3(data4) < 1 && (vErrors = found(vErrors, instancePath + "/language", "minLength", { limit: 1 }), errors++) : (vErrors = found(vErrors, instancePath + "/language", "type", { type: "string" }), errors++);
    }
    if (data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate26(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.intendedUse !== void 0 && (Array.isArray(data.intendedUse) || (vErrors = found(vErrors, instancePath + "/intendedUse", "type", { type: "array" }), errors++)), data.notFor !== void 0 && (Array.isArray(data.notFor) || (vErrors = found(vErrors, instancePath + "/notFor", "type", { type: "array" }), errors++)), data.limits !== void 0 && (Array.isArray(data.limits) || (vErrors = found(vErrors, instancePath + "/limits", "type", { type: "array" }), errors++)), data.subject !== void 0) {
      let data10 = data.subject;
      data10 === "person" || data10 === "advert" || data10 === "review" || data10 === "company" || data10 === "organisation" || (vErrors = found(vErrors, instancePath + "/subject", "enum", { allowedValues: ["person", "advert", "review", "company", "organisation"] }), errors++);
    }
    if (data.populations !== void 0 && (Array.isArray(data.populations) || (vErrors = found(vErrors, instancePath + "/populations", "type", { type: "array" }), errors++)), data.settings !== void 0 && (Array.isArray(data.settings) || (vErrors = found(vErrors, instancePath + "/settings", "type", { type: "array" }), errors++)), data.channels !== void 0) {
      let data13 = data.channels;
      if (Array.isArray(data13)) {
        data13.length < 1 && (vErrors = found(vErrors, instancePath + "/channels", "minItems", { limit: 1 }), errors++);
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          typeof data14 != "string" && (vErrors = found(vErrors, instancePath + "/channels/" + i0, "type", { type: "string" }), errors++), validate28(data14, { instancePath: instancePath + "/channels/" + i0, parentData: data13, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length);
        }
        let i1 = data13.length, j0;
        if (i1 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i1--; ) {
            let item0 = data13[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0], vErrors = found(vErrors, instancePath + "/channels", "uniqueItems", { i: i1, j: j0 }), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/channels", "type", { type: "array" }), errors++;
    }
    if (data.licence !== void 0 && data.licence !== "CC-BY-4.0" && (vErrors = found(vErrors, instancePath + "/licence", "const", { allowedValue: "CC-BY-4.0" }), errors++), data.elements !== void 0 && (validate30(data.elements, { instancePath: instancePath + "/elements", parentData: data, parentDataProperty: "elements", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.sources !== void 0) {
      let data17 = data.sources;
      data17 && typeof data17 == "object" && !Array.isArray(data17) || (vErrors = found(vErrors, instancePath + "/sources", "type", { type: "object" }), errors++);
    }
    if (data.sections !== void 0) {
      let data18 = data.sections;
      if (Array.isArray(data18)) {
        data18.length < 1 && (vErrors = found(vErrors, instancePath + "/sections", "minItems", { limit: 1 }), errors++);
        const len1 = data18.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate35(data18[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data18, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate35.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sections", "type", { type: "array" }), errors++;
    }
    if (data.facts !== void 0) {
      let data20 = data.facts;
      if (Array.isArray(data20)) {
        data20.length > 1e3 && (vErrors = found(vErrors, instancePath + "/facts", "maxItems", { limit: 1e3 }), errors++), data20.length < 1 && (vErrors = found(vErrors, instancePath + "/facts", "minItems", { limit: 1 }), errors++);
        const len2 = data20.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate39(data20[i3], { instancePath: instancePath + "/facts/" + i3, parentData: data20, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate39.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "array" }), errors++;
    }
    if (data.indicators !== void 0) {
      let data22 = data.indicators;
      if (Array.isArray(data22)) {
        data22.length > 1e3 && (vErrors = found(vErrors, instancePath + "/indicators", "maxItems", { limit: 1e3 }), errors++), data22.length < 1 && (vErrors = found(vErrors, instancePath + "/indicators", "minItems", { limit: 1 }), errors++);
        const len3 = data22.length;
        for (let i4 = 0; i4 < len3; i4++)
          validate51(data22[i4], { instancePath: instancePath + "/indicators/" + i4, parentData: data22, parentDataProperty: i4, rootData }) || (vErrors = merged(vErrors, validate51.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/indicators", "type", { type: "array" }), errors++;
    }
    if (data.scoring !== void 0 && (validate61(data.scoring, { instancePath: instancePath + "/scoring", parentData: data, parentDataProperty: "scoring", rootData }) || (vErrors = merged(vErrors, validate61.errors), errors = vErrors.length)), data.bands !== void 0) {
      let data25 = data.bands;
      if (Array.isArray(data25)) {
        data25.length > 20 && (vErrors = found(vErrors, instancePath + "/bands", "maxItems", { limit: 20 }), errors++), data25.length < 1 && (vErrors = found(vErrors, instancePath + "/bands", "minItems", { limit: 1 }), errors++);
        const len4 = data25.length;
        for (let i5 = 0; i5 < len4; i5++)
          validate69(data25[i5], { instancePath: instancePath + "/bands/" + i5, parentData: data25, parentDataProperty: i5, rootData }) || (vErrors = merged(vErrors, validate69.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/bands", "type", { type: "array" }), errors++;
    }
    if (data.concern !== void 0 && (validate76(data.concern, { instancePath: instancePath + "/concern", parentData: data, parentDataProperty: "concern", rootData }) || (vErrors = merged(vErrors, validate76.errors), errors = vErrors.length)), data.referral !== void 0) {
      let data28 = data.referral;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data29 = data28[i6];
          typeof data29 != "string" && (vErrors = found(vErrors, instancePath + "/referral/" + i6, "type", { type: "string" }), errors++), validate22(data29, { instancePath: instancePath + "/referral/" + i6, parentData: data28, parentDataProperty: i6, rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length);
        }
        let i7 = data28.length, j1;
        if (i7 > 1) {
          const indices1 = /* @__PURE__ */ Object.create(null);
          for (; i7--; ) {
            let item1 = data28[i7];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1], vErrors = found(vErrors, instancePath + "/referral", "uniqueItems", { i: i7, j: j1 }), errors++;
                break;
              }
              indices1[item1] = i7;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/referral", "type", { type: "array" }), errors++;
    }
    data.cases !== void 0 && (Array.isArray(data.cases) || (vErrors = found(vErrors, instancePath + "/cases", "type", { type: "array" }), errors++));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
function merged(list, more) {
  list ??= [];
  for (const item of more) list.push(item);
  return list;
}
function found(list, instancePath, keyword, params) {
  return (list ??= []).push({ instancePath, keyword, params }), list;
}
export {
  checkLoadShape
};
