// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkPlanShape = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func4 = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}, pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate136.errors = vErrors, errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate138.errors = vErrors, errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}$", "u");
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2,3}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate140.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate142.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate144.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate29.errors = vErrors, errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate29.errors), errors = vErrors.length);
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate146.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++), validate41.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate23.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.child === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "child" }), errors++), data.mayBeChild === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "mayBeChild" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "child" || key0 === "mayBeChild" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.child !== void 0 && (validate41(data.child, { instancePath: instancePath + "/child", parentData: data, parentDataProperty: "child", rootData }) || (vErrors = merged(vErrors, validate41.errors), errors = vErrors.length)), data.mayBeChild !== void 0 && (validate23(data.mayBeChild, { instancePath: instancePath + "/mayBeChild", parentData: data, parentDataProperty: "mayBeChild", rootData }) || (vErrors = merged(vErrors, validate23.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate152.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate27.errors = vErrors, errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate23.errors), errors = vErrors.length)), data.title !== void 0 && (validate27(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate27.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate156.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.label === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "label" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "label" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate23.errors), errors = vErrors.length)), data.label !== void 0 && (validate27(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData }) || (vErrors = merged(vErrors, validate27.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate61.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "conversation" || data === "observation" || data === "document" || data === "third-party" || data === "transaction" || data === "text" || data === "image-coded" || data === "cross-advert" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["conversation", "observation", "document", "third-party", "transaction", "text", "image-coded", "cross-advert"] }), errors++), validate38.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "nationality" || data === "ethnicity" || data === "religion" || data === "sex" || data === "gender-identity" || data === "sexual-orientation" || data === "sex-life" || data === "language" || data === "age" || data === "appearance" || data === "disability" || data === "health" || data === "immigration-status" || data === "criminal-offences" || data === "personal-finances" || data === "family-life" || data === "private-communication" || data === "political-opinion" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["nationality", "ethnicity", "religion", "sex", "gender-identity", "sexual-orientation", "sex-life", "language", "age", "appearance", "disability", "health", "immigration-status", "criminal-offences", "personal-finances", "family-life", "private-communication", "political-opinion"] }), errors++), validate67.errors = vErrors, errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "choice" || data0 === "choices")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.options === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "options" }), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0, ifClause0 = "then";
  } else {
    const _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.options !== void 0 && (vErrors = found(vErrors, instancePath + "/options", "false schema", {}), errors++);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0, ifClause0 = "else";
  }
  valid1 || (vErrors = found(vErrors, instancePath, "if", { failingKeyword: ifClause0 }), errors++);
  const _errs8 = errors;
  let valid4 = !0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.type === void 0 && (missing1 = "type")) {
      const err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    } else if (data.type !== void 0 && data.type !== "number") {
      const err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
  let ifClause1;
  if (_valid1) {
    const _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.minimum === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "minimum" }), errors++), data.maximum === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "maximum" }), errors++));
    var _valid1 = _errs11 === errors;
    valid4 = _valid1, ifClause1 = "then";
  } else {
    const _errs12 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.unit !== void 0 && (vErrors = found(vErrors, instancePath + "/unit", "false schema", {}), errors++), data.minimum !== void 0 && (vErrors = found(vErrors, instancePath + "/minimum", "false schema", {}), errors++), data.maximum !== void 0 && (vErrors = found(vErrors, instancePath + "/maximum", "false schema", {}), errors++));
    var _valid1 = _errs12 === errors;
    valid4 = _valid1, ifClause1 = "else";
  }
  if (valid4 || (vErrors = found(vErrors, instancePath, "if", { failingKeyword: ifClause1 }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.section === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "section" }), errors++), data.type === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "type" }), errors++), data.question === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "question" }), errors++), data.knownBy === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "knownBy" }), errors++), data.touches === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "touches" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ id: { $ref: "#/$defs/id" }, section: { $ref: "#/$defs/id" }, type: { enum: ["boolean", "number", "choice", "choices"] }, question: { $ref: "#/$defs/text" }, hint: { $ref: "#/$defs/text" }, options: { type: "array", minItems: 2, maxItems: 30, items: { $ref: "#/$defs/option" } }, unit: { $ref: "#/$defs/line" }, minimum: { type: "number" }, maximum: { type: "number" }, knownBy: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", $ref: "#/$defs/channel" } }, touches: { type: "array", uniqueItems: !0, items: { type: "string", $ref: "#/$defs/attribute" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate23.errors), errors = vErrors.length)), data.section !== void 0 && (validate23(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = merged(vErrors, validate23.errors), errors = vErrors.length)), data.type !== void 0) {
      let data8 = data.type;
      data8 === "boolean" || data8 === "number" || data8 === "choice" || data8 === "choices" || (vErrors = found(vErrors, instancePath + "/type", "enum", { allowedValues: ["boolean", "number", "choice", "choices"] }), errors++);
    }
    if (data.question !== void 0 && (validate29(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData }) || (vErrors = merged(vErrors, validate29.errors), errors = vErrors.length)), data.hint !== void 0 && (validate29(data.hint, { instancePath: instancePath + "/hint", parentData: data, parentDataProperty: "hint", rootData }) || (vErrors = merged(vErrors, validate29.errors), errors = vErrors.length)), data.options !== void 0) {
      let data11 = data.options;
      if (Array.isArray(data11)) {
        data11.length > 30 && (vErrors = found(vErrors, instancePath + "/options", "maxItems", { limit: 30 }), errors++), data11.length < 2 && (vErrors = found(vErrors, instancePath + "/options", "minItems", { limit: 2 }), errors++);
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data11[i0], { instancePath: instancePath + "/options/" + i0, parentData: data11, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate61.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/options", "type", { type: "array" }), errors++;
    }
    if (data.unit !== void 0 && (validate27(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = merged(vErrors, validate27.errors), errors = vErrors.length)), data.minimum !== void 0 && typeof data.minimum != "number" && (vErrors = found(vErrors, instancePath + "/minimum", "type", { type: "number" }), errors++), data.maximum !== void 0 && typeof data.maximum != "number" && (vErrors = found(vErrors, instancePath + "/maximum", "type", { type: "number" }), errors++), data.knownBy !== void 0) {
      let data16 = data.knownBy;
      if (Array.isArray(data16)) {
        data16.length < 1 && (vErrors = found(vErrors, instancePath + "/knownBy", "minItems", { limit: 1 }), errors++);
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          typeof data17 != "string" && (vErrors = found(vErrors, instancePath + "/knownBy/" + i1, "type", { type: "string" }), errors++), validate38(data17, { instancePath: instancePath + "/knownBy/" + i1, parentData: data16, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate38.errors), errors = vErrors.length);
        }
        let i2 = data16.length, j0;
        if (i2 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i2--; ) {
            let item0 = data16[i2];
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
      let data18 = data.touches;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data19 = data18[i3];
          typeof data19 != "string" && (vErrors = found(vErrors, instancePath + "/touches/" + i3, "type", { type: "string" }), errors++), validate67(data19, { instancePath: instancePath + "/touches/" + i3, parentData: data18, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate67.errors), errors = vErrors.length);
        }
        let i4 = data18.length, j1;
        if (i4 > 1) {
          const indices1 = /* @__PURE__ */ Object.create(null);
          for (; i4--; ) {
            let item1 = data18[i4];
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
  return validate160.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++), validate173.errors = vErrors, errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ruleSet === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "ruleSet" }), errors++), data.why === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "why" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "ruleSet" || key0 === "forChildren" || key0 === "when" || key0 === "why" || key0 === "turnOn" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.ruleSet !== void 0) {
      let data0 = data.ruleSet;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.id === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "id" }), errors++), data0.version === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "version" }), errors++);
        for (const key1 of Object.keys(data0))
          key1 === "id" || key1 === "version" || (vErrors = found(vErrors, instancePath + "/ruleSet", "additionalProperties", { additionalProperty: key1 }), errors++);
        data0.id !== void 0 && (validate136(data0.id, { instancePath: instancePath + "/ruleSet/id", parentData: data0, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data0.version !== void 0 && (validate138(data0.version, { instancePath: instancePath + "/ruleSet/version", parentData: data0, parentDataProperty: "version", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/ruleSet", "type", { type: "object" }), errors++;
    }
    if (data.forChildren !== void 0 && data.forChildren !== !0 && (vErrors = found(vErrors, instancePath + "/forChildren", "const", { allowedValue: !0 }), errors++), data.when !== void 0 && (validate173(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = merged(vErrors, validate173.errors), errors = vErrors.length)), data.why !== void 0 && (validate144(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = merged(vErrors, validate144.errors), errors = vErrors.length)), data.turnOn !== void 0) {
      let data6 = data.turnOn;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          typeof data7 != "string" && (vErrors = found(vErrors, instancePath + "/turnOn/" + i0, "type", { type: "string" }), errors++), validate136(data7, { instancePath: instancePath + "/turnOn/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0], vErrors = found(vErrors, instancePath + "/turnOn", "uniqueItems", { i: i1, j: j0 }), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else
        vErrors = found(vErrors, instancePath + "/turnOn", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate170.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "not-asked" || data === "declined" || data === "not-known" || data === "not-observable" || data === "contradictory" || data === "suspected" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["not-asked", "declined", "not-known", "not-observable", "contradictory", "suspected"] }), errors++), validate95.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  typeof data != "boolean" && typeof data != "number" && typeof data != "string" && data !== null && (vErrors = found(vErrors, instancePath, "type", { type: ["boolean", "number", "string", "null"] }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        typeof data[i0] != "string" && (vErrors = found(vErrors, instancePath + "/" + i0, "type", { type: "string" }), errors++);
    } else
      vErrors = found(vErrors, instancePath, "type", { type: "array" }), errors++;
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      const _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        data.unknown === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "unknown" }), errors++);
        for (const key0 of Object.keys(data))
          key0 !== "unknown" && (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
        data.unknown !== void 0 && (validate95(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate95.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
      var _valid0 = _errs7 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = found(vErrors, instancePath, "anyOf", {}), errors++), validate94.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      validate94(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = merged(vErrors, validate94.errors), errors = vErrors.length);
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate182.errors = vErrors, errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.expect === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "expect" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || key0 === "story" || key0 === "facts" || key0 === "concern" || key0 === "expect" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate136(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data.title !== void 0 && (validate142(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate142.errors), errors = vErrors.length)), data.story !== void 0 && (validate144(data.story, { instancePath: instancePath + "/story", parentData: data, parentDataProperty: "story", rootData }) || (vErrors = merged(vErrors, validate144.errors), errors = vErrors.length)), data.facts !== void 0 && (validate182(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData }) || (vErrors = merged(vErrors, validate182.errors), errors = vErrors.length)), data.concern !== void 0 && (validate144(data.concern, { instancePath: instancePath + "/concern", parentData: data, parentDataProperty: "concern", rootData }) || (vErrors = merged(vErrors, validate144.errors), errors = vErrors.length)), data.expect !== void 0) {
      let data5 = data.expect;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.applies === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "applies" }), errors++), data5.doesNotApply === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "doesNotApply" }), errors++), data5.notKnown === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "notKnown" }), errors++), data5.nextStep === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "nextStep" }), errors++);
        for (const key1 of Object.keys(data5))
          key1 === "applies" || key1 === "doesNotApply" || key1 === "notKnown" || key1 === "nextStep" || (vErrors = found(vErrors, instancePath + "/expect", "additionalProperties", { additionalProperty: key1 }), errors++);
        if (data5.applies !== void 0) {
          let data6 = data5.applies;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate136(data6[i0], { instancePath: instancePath + "/expect/applies/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/expect/applies", "type", { type: "array" }), errors++;
        }
        if (data5.doesNotApply !== void 0) {
          let data8 = data5.doesNotApply;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate136(data8[i1], { instancePath: instancePath + "/expect/doesNotApply/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/expect/doesNotApply", "type", { type: "array" }), errors++;
        }
        if (data5.notKnown !== void 0) {
          let data10 = data5.notKnown;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate136(data10[i2], { instancePath: instancePath + "/expect/notKnown/" + i2, parentData: data10, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/expect/notKnown", "type", { type: "array" }), errors++;
        }
        if (data5.nextStep !== void 0) {
          let data12 = data5.nextStep;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            data12.ruleSet === void 0 && (vErrors = found(vErrors, instancePath + "/expect/nextStep", "required", { missingProperty: "ruleSet" }), errors++), data12.band === void 0 && (vErrors = found(vErrors, instancePath + "/expect/nextStep", "required", { missingProperty: "band" }), errors++);
            for (const key2 of Object.keys(data12))
              key2 === "ruleSet" || key2 === "band" || (vErrors = found(vErrors, instancePath + "/expect/nextStep", "additionalProperties", { additionalProperty: key2 }), errors++);
            data12.ruleSet !== void 0 && (validate136(data12.ruleSet, { instancePath: instancePath + "/expect/nextStep/ruleSet", parentData: data12, parentDataProperty: "ruleSet", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data12.band !== void 0 && (validate136(data12.band, { instancePath: instancePath + "/expect/nextStep/band", parentData: data12, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/expect/nextStep", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/expect", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate178.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.version === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "version" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.purpose === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "purpose" }), errors++), data.intendedUse === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "intendedUse" }), errors++), data.notFor === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "notFor" }), errors++), data.limits === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "limits" }), errors++), data.settings === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "settings" }), errors++), data.licence === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "licence" }), errors++), data.sections === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sections" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.steps === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "steps" }), errors++), data.cases === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cases" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ $schema: { type: "string" }, format: { const: "plan/1" }, id: { $ref: "rule-set.schema.json#/$defs/id" }, version: { $ref: "rule-set.schema.json#/properties/version" }, language: { $ref: "rule-set.schema.json#/$defs/language" }, title: { $ref: "rule-set.schema.json#/$defs/line" }, purpose: { $ref: "rule-set.schema.json#/$defs/text" }, intendedUse: { $ref: "rule-set.schema.json#/$defs/texts" }, notFor: { $ref: "rule-set.schema.json#/$defs/texts" }, limits: { $ref: "rule-set.schema.json#/$defs/texts" }, settings: { $ref: "rule-set.schema.json#/$defs/texts" }, licence: { const: "CC-BY-4.0" }, child: { $ref: "rule-set.schema.json#/$defs/elementsRule" }, sections: { type: "array", items: { $ref: "rule-set.schema.json#/$defs/section" } }, facts: { type: "array", maxItems: 100, items: { $ref: "rule-set.schema.json#/$defs/fact" } }, steps: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/step" } }, cases: { type: "array", minItems: 1, items: { $ref: "#/$defs/case" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "plan/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "plan/1" }), errors++), data.id !== void 0 && (validate136(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data.version !== void 0 && (validate138(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data.language !== void 0 && (validate140(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data.title !== void 0 && (validate142(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate142.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate144(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate144.errors), errors = vErrors.length)), data.intendedUse !== void 0 && (validate146(data.intendedUse, { instancePath: instancePath + "/intendedUse", parentData: data, parentDataProperty: "intendedUse", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.notFor !== void 0 && (validate146(data.notFor, { instancePath: instancePath + "/notFor", parentData: data, parentDataProperty: "notFor", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.limits !== void 0 && (validate146(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.settings !== void 0 && (validate146(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.licence !== void 0 && data.licence !== "CC-BY-4.0" && (vErrors = found(vErrors, instancePath + "/licence", "const", { allowedValue: "CC-BY-4.0" }), errors++), data.child !== void 0 && (validate152(data.child, { instancePath: instancePath + "/child", parentData: data, parentDataProperty: "child", rootData }) || (vErrors = merged(vErrors, validate152.errors), errors = vErrors.length)), data.sections !== void 0) {
      let data13 = data.sections;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate156(data13[i0], { instancePath: instancePath + "/sections/" + i0, parentData: data13, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate156.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sections", "type", { type: "array" }), errors++;
    }
    if (data.facts !== void 0) {
      let data15 = data.facts;
      if (Array.isArray(data15)) {
        data15.length > 100 && (vErrors = found(vErrors, instancePath + "/facts", "maxItems", { limit: 100 }), errors++);
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate160(data15[i1], { instancePath: instancePath + "/facts/" + i1, parentData: data15, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate160.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "array" }), errors++;
    }
    if (data.steps !== void 0) {
      let data17 = data.steps;
      if (Array.isArray(data17)) {
        data17.length > 20 && (vErrors = found(vErrors, instancePath + "/steps", "maxItems", { limit: 20 }), errors++), data17.length < 1 && (vErrors = found(vErrors, instancePath + "/steps", "minItems", { limit: 1 }), errors++);
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate170(data17[i2], { instancePath: instancePath + "/steps/" + i2, parentData: data17, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate170.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/steps", "type", { type: "array" }), errors++;
    }
    if (data.cases !== void 0) {
      let data19 = data.cases;
      if (Array.isArray(data19)) {
        data19.length < 1 && (vErrors = found(vErrors, instancePath + "/cases", "minItems", { limit: 1 }), errors++);
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate178(data19[i3], { instancePath: instancePath + "/cases/" + i3, parentData: data19, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate178.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/cases", "type", { type: "array" }), errors++;
    }
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
  checkPlanShape
};
