// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkRuleSetShape = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}, pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate22.errors = vErrors, errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2,3}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate24.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate26.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate28.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate28(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length);
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate30.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "conversation" || data === "observation" || data === "document" || data === "third-party" || data === "transaction" || data === "text" || data === "image-coded" || data === "cross-advert" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["conversation", "observation", "document", "third-party", "transaction", "text", "image-coded", "cross-advert"] }), errors++), validate37.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++), validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.child === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "child" }), errors++), data.mayBeChild === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "mayBeChild" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "child" || key0 === "mayBeChild" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.child !== void 0 && (validate40(data.child, { instancePath: instancePath + "/child", parentData: data, parentDataProperty: "child", rootData }) || (vErrors = merged(vErrors, validate40.errors), errors = vErrors.length)), data.mayBeChild !== void 0 && (validate22(data.mayBeChild, { instancePath: instancePath + "/mayBeChild", parentData: data, parentDataProperty: "mayBeChild", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate39.errors = vErrors, errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^https?://", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.publisher === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "publisher" }), errors++), data.year === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "year" }), errors++), data.url === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "url" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "title" || key0 === "publisher" || key0 === "year" || key0 === "url" || key0 === "language" || key0 === "note" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.title !== void 0 && (validate26(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.publisher !== void 0 && (validate26(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.year !== void 0) {
      let data2 = data.year;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null && (vErrors = found(vErrors, instancePath + "/year", "type", { type: ["integer", "null"] }), errors++), typeof data2 == "number" && ((data2 > 2100 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/year", "maximum", { comparison: "<=", limit: 2100 }), errors++), (data2 < 1900 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/year", "minimum", { comparison: ">=", limit: 1900 }), errors++));
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 != "string" && data3 !== null && (vErrors = found(vErrors, instancePath + "/url", "type", { type: ["string", "null"] }), errors++), typeof data3 == "string" && (func3(data3) > 300 && (vErrors = found(vErrors, instancePath + "/url", "maxLength", { limit: 300 }), errors++), pattern3.test(data3) || (vErrors = found(vErrors, instancePath + "/url", "pattern", { pattern: "^https?://" }), errors++));
    }
    data.language !== void 0 && (validate24(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length)), data.note !== void 0 && (validate28(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate45.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate26(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate51.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.label === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "label" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "label" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.label !== void 0 && (validate26(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate60.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "nationality" || data === "ethnicity" || data === "religion" || data === "sex" || data === "gender-identity" || data === "sexual-orientation" || data === "sex-life" || data === "language" || data === "age" || data === "appearance" || data === "disability" || data === "health" || data === "immigration-status" || data === "criminal-offences" || data === "personal-finances" || data === "family-life" || data === "private-communication" || data === "political-opinion" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["nationality", "ethnicity", "religion", "sex", "gender-identity", "sexual-orientation", "sex-life", "language", "age", "appearance", "disability", "health", "immigration-status", "criminal-offences", "personal-finances", "family-life", "private-communication", "political-opinion"] }), errors++), validate66.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.section !== void 0 && (validate22(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.type !== void 0) {
      let data8 = data.type;
      data8 === "boolean" || data8 === "number" || data8 === "choice" || data8 === "choices" || (vErrors = found(vErrors, instancePath + "/type", "enum", { allowedValues: ["boolean", "number", "choice", "choices"] }), errors++);
    }
    if (data.question !== void 0 && (validate28(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.hint !== void 0 && (validate28(data.hint, { instancePath: instancePath + "/hint", parentData: data, parentDataProperty: "hint", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.options !== void 0) {
      let data11 = data.options;
      if (Array.isArray(data11)) {
        data11.length > 30 && (vErrors = found(vErrors, instancePath + "/options", "maxItems", { limit: 30 }), errors++), data11.length < 2 && (vErrors = found(vErrors, instancePath + "/options", "minItems", { limit: 2 }), errors++);
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate60(data11[i0], { instancePath: instancePath + "/options/" + i0, parentData: data11, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate60.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/options", "type", { type: "array" }), errors++;
    }
    if (data.unit !== void 0 && (validate26(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.minimum !== void 0 && typeof data.minimum != "number" && (vErrors = found(vErrors, instancePath + "/minimum", "type", { type: "number" }), errors++), data.maximum !== void 0 && typeof data.maximum != "number" && (vErrors = found(vErrors, instancePath + "/maximum", "type", { type: "number" }), errors++), data.knownBy !== void 0) {
      let data16 = data.knownBy;
      if (Array.isArray(data16)) {
        data16.length < 1 && (vErrors = found(vErrors, instancePath + "/knownBy", "minItems", { limit: 1 }), errors++);
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          typeof data17 != "string" && (vErrors = found(vErrors, instancePath + "/knownBy/" + i1, "type", { type: "string" }), errors++), validate37(data17, { instancePath: instancePath + "/knownBy/" + i1, parentData: data16, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate37.errors), errors = vErrors.length);
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
          typeof data19 != "string" && (vErrors = found(vErrors, instancePath + "/touches/" + i3, "type", { type: "string" }), errors++), validate66(data19, { instancePath: instancePath + "/touches/" + i3, parentData: data18, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate66.errors), errors = vErrors.length);
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
  return validate55.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.rationale !== void 0 && (validate28(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.protective !== void 0 && data.protective !== !0 && (vErrors = found(vErrors, instancePath + "/protective", "const", { allowedValue: !0 }), errors++);
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate73.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.source === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "source" }), errors++), data.locator === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "locator" }), errors++), data.read === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "read" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "source" || key0 === "locator" || key0 === "read" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.source !== void 0 && (validate22(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.locator !== void 0 && (validate26(data.locator, { instancePath: instancePath + "/locator", parentData: data, parentDataProperty: "locator", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.read !== void 0) {
      let data2 = data.read;
      data2 === "full" || data2 === "excerpt" || (vErrors = found(vErrors, instancePath + "/read", "enum", { allowedValues: ["full", "excerpt"] }), errors++);
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate79.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.direction === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "direction" }), errors++), data.statement === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++), data.source === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "source" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "direction" || key0 === "statement" || key0 === "study" || key0 === "population" || key0 === "n" || key0 === "effect" || key0 === "source" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.direction !== void 0) {
      let data0 = data.direction;
      data0 === "supports" || data0 === "no-effect" || data0 === "contradicts" || data0 === "consensus" || data0 === "practice" || (vErrors = found(vErrors, instancePath + "/direction", "enum", { allowedValues: ["supports", "no-effect", "contradicts", "consensus", "practice"] }), errors++);
    }
    if (data.statement !== void 0 && (validate28(data.statement, { instancePath: instancePath + "/statement", parentData: data, parentDataProperty: "statement", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.study !== void 0 && (validate26(data.study, { instancePath: instancePath + "/study", parentData: data, parentDataProperty: "study", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.population !== void 0 && (validate26(data.population, { instancePath: instancePath + "/population", parentData: data, parentDataProperty: "population", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.n !== void 0) {
      let data4 = data.n;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) || (vErrors = found(vErrors, instancePath + "/n", "type", { type: "integer" }), errors++), typeof data4 == "number" && (data4 < 1 || isNaN(data4)) && (vErrors = found(vErrors, instancePath + "/n", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
    data.effect !== void 0 && (validate26(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.source !== void 0 && (validate22(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate83.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "not-asked" || data === "declined" || data === "not-known" || data === "not-observable" || data === "contradictory" || data === "suspected" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["not-asked", "declined", "not-known", "not-observable", "contradictory", "suspected"] }), errors++), validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        data.unknown !== void 0 && (validate94(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate94.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
      var _valid0 = _errs7 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = found(vErrors, instancePath, "anyOf", {}), errors++), validate93.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      validate93(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = merged(vErrors, validate93.errors), errors = vErrors.length);
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate92.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "present" || data === "absent" || data === "unknown" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["present", "absent", "unknown"] }), errors++), validate98.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.state === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "state" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "facts" || key0 === "state" || key0 === "note" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.facts !== void 0 && (validate92(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData }) || (vErrors = merged(vErrors, validate92.errors), errors = vErrors.length)), data.state !== void 0 && (validate98(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = merged(vErrors, validate98.errors), errors = vErrors.length)), data.note !== void 0 && (validate28(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate91.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.basis !== void 0) {
    let data0 = data.basis;
    if (!(data0 === "named-set" || data0 === "filling")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.sources !== void 0) {
      let data1 = data.sources;
      Array.isArray(data1) && data1.length < 1 && (vErrors = found(vErrors, instancePath + "/sources", "minItems", { limit: 1 }), errors++);
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0, ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.sources !== void 0) {
      let data2 = data.sources;
      Array.isArray(data2) && data2.length > 0 && (vErrors = found(vErrors, instancePath + "/sources", "maxItems", { limit: 0 }), errors++);
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0, ifClause0 = "else";
  }
  if (valid1 || (vErrors = found(vErrors, instancePath, "if", { failingKeyword: ifClause0 }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.statement === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++), data.when === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "when" }), errors++), data.basis === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "basis" }), errors++), data.weight === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "weight" }), errors++), data.elements === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "elements" }), errors++), data.knownBy === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "knownBy" }), errors++), data.touches === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "touches" }), errors++), data.sensitive === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sensitive" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++), data.evidence === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "evidence" }), errors++), data.falsePositives === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "falsePositives" }), errors++), data.examples === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "examples" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ id: { $ref: "#/$defs/id" }, statement: { $ref: "#/$defs/text" }, when: { $ref: "#/$defs/condition" }, basis: { enum: ["named-set", "filling", "editorial"] }, weight: { $ref: "#/$defs/weight" }, elements: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["act", "means", "purpose"] } }, group: { $ref: "#/$defs/id" }, knownBy: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", $ref: "#/$defs/channel" } }, touches: { type: "array", uniqueItems: !0, items: { type: "string", $ref: "#/$defs/attribute" } }, sensitive: { enum: ["no", "direct", "proxy"] }, offByDefault: { const: !0 }, sources: { type: "array", items: { $ref: "#/$defs/citation" } }, evidence: { type: "array", items: { $ref: "#/$defs/evidence" } }, falsePositives: { $ref: "#/$defs/texts" }, examples: { type: "array", minItems: 3, items: { $ref: "#/$defs/example" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.statement !== void 0 && (validate28(data.statement, { instancePath: instancePath + "/statement", parentData: data, parentDataProperty: "statement", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.when !== void 0 && (validate40(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = merged(vErrors, validate40.errors), errors = vErrors.length)), data.basis !== void 0) {
      let data6 = data.basis;
      data6 === "named-set" || data6 === "filling" || data6 === "editorial" || (vErrors = found(vErrors, instancePath + "/basis", "enum", { allowedValues: ["named-set", "filling", "editorial"] }), errors++);
    }
    if (data.weight !== void 0 && (validate73(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData }) || (vErrors = merged(vErrors, validate73.errors), errors = vErrors.length)), data.elements !== void 0) {
      let data8 = data.elements;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 != "string" && (vErrors = found(vErrors, instancePath + "/elements/" + i0, "type", { type: "string" }), errors++), data9 === "act" || data9 === "means" || data9 === "purpose" || (vErrors = found(vErrors, instancePath + "/elements/" + i0, "enum", { allowedValues: ["act", "means", "purpose"] }), errors++);
        }
        let i1 = data8.length, j0;
        if (i1 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i1--; ) {
            let item0 = data8[i1];
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
      let data11 = data.knownBy;
      if (Array.isArray(data11)) {
        data11.length < 1 && (vErrors = found(vErrors, instancePath + "/knownBy", "minItems", { limit: 1 }), errors++);
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data12 = data11[i2];
          typeof data12 != "string" && (vErrors = found(vErrors, instancePath + "/knownBy/" + i2, "type", { type: "string" }), errors++), validate37(data12, { instancePath: instancePath + "/knownBy/" + i2, parentData: data11, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate37.errors), errors = vErrors.length);
        }
        let i3 = data11.length, j1;
        if (i3 > 1) {
          const indices1 = /* @__PURE__ */ Object.create(null);
          for (; i3--; ) {
            let item1 = data11[i3];
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
      let data13 = data.touches;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data14 = data13[i4];
          typeof data14 != "string" && (vErrors = found(vErrors, instancePath + "/touches/" + i4, "type", { type: "string" }), errors++), validate66(data14, { instancePath: instancePath + "/touches/" + i4, parentData: data13, parentDataProperty: i4, rootData }) || (vErrors = merged(vErrors, validate66.errors), errors = vErrors.length);
        }
        let i5 = data13.length, j2;
        if (i5 > 1) {
          const indices2 = /* @__PURE__ */ Object.create(null);
          for (; i5--; ) {
            let item2 = data13[i5];
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
      let data15 = data.sensitive;
      data15 === "no" || data15 === "direct" || data15 === "proxy" || (vErrors = found(vErrors, instancePath + "/sensitive", "enum", { allowedValues: ["no", "direct", "proxy"] }), errors++);
    }
    if (data.offByDefault !== void 0 && data.offByDefault !== !0 && (vErrors = found(vErrors, instancePath + "/offByDefault", "const", { allowedValue: !0 }), errors++), data.sources !== void 0) {
      let data17 = data.sources;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i6 = 0; i6 < len3; i6++)
          validate79(data17[i6], { instancePath: instancePath + "/sources/" + i6, parentData: data17, parentDataProperty: i6, rootData }) || (vErrors = merged(vErrors, validate79.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sources", "type", { type: "array" }), errors++;
    }
    if (data.evidence !== void 0) {
      let data19 = data.evidence;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i7 = 0; i7 < len4; i7++)
          validate83(data19[i7], { instancePath: instancePath + "/evidence/" + i7, parentData: data19, parentDataProperty: i7, rootData }) || (vErrors = merged(vErrors, validate83.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/evidence", "type", { type: "array" }), errors++;
    }
    if (data.falsePositives !== void 0 && (validate30(data.falsePositives, { instancePath: instancePath + "/falsePositives", parentData: data, parentDataProperty: "falsePositives", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.examples !== void 0) {
      let data22 = data.examples;
      if (Array.isArray(data22)) {
        data22.length < 3 && (vErrors = found(vErrors, instancePath + "/examples", "minItems", { limit: 3 }), errors++);
        const len5 = data22.length;
        for (let i8 = 0; i8 < len5; i8++)
          validate91(data22[i8], { instancePath: instancePath + "/examples/" + i8, parentData: data22, parentDataProperty: i8, rootData }) || (vErrors = merged(vErrors, validate91.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/examples", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate69.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.cap === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cap" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || key0 === "cap" || key0 === "rationale" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate26(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.cap !== void 0) {
      let data2 = data.cap;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) || (vErrors = found(vErrors, instancePath + "/cap", "type", { type: "integer" }), errors++), typeof data2 == "number" && ((data2 > 1e3 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/cap", "maximum", { comparison: "<=", limit: 1e3 }), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/cap", "minimum", { comparison: ">=", limit: 1 }), errors++));
    }
    data.rationale !== void 0 && (validate28(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate104.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate104(data1[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate104.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/groups", "type", { type: "array" }), errors++;
    }
    data.rationale !== void 0 && (validate28(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate103.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.meaning === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "meaning" }), errors++), data.from === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "from" }), errors++), data.proposes === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "proposes" }), errors++), data.nextStep === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "nextStep" }), errors++), data.basis === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "basis" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/line" }, meaning: { $ref: "#/$defs/text" }, from: { type: "integer", minimum: -1e5, maximum: 1e5 }, minIndicators: { type: "integer", minimum: 1, maximum: 1e3 }, proposes: { enum: ["nothing", "ask-more", "referral", "visit"] }, nextStep: { $ref: "#/$defs/text" }, basis: { enum: ["source", "editorial", "fitted"] }, rationale: { $ref: "#/$defs/text" }, oneIndicatorIsEnough: { const: !0 }, sources: { type: "array", items: { $ref: "#/$defs/citation" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate26(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.meaning !== void 0 && (validate28(data.meaning, { instancePath: instancePath + "/meaning", parentData: data, parentDataProperty: "meaning", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.from !== void 0) {
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
    if (data.nextStep !== void 0 && (validate28(data.nextStep, { instancePath: instancePath + "/nextStep", parentData: data, parentDataProperty: "nextStep", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.basis !== void 0) {
      let data7 = data.basis;
      data7 === "source" || data7 === "editorial" || data7 === "fitted" || (vErrors = found(vErrors, instancePath + "/basis", "enum", { allowedValues: ["source", "editorial", "fitted"] }), errors++);
    }
    if (data.rationale !== void 0 && (validate28(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.oneIndicatorIsEnough !== void 0 && data.oneIndicatorIsEnough !== !0 && (vErrors = found(vErrors, instancePath + "/oneIndicatorIsEnough", "const", { allowedValue: !0 }), errors++), data.sources !== void 0) {
      let data10 = data.sources;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate79(data10[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate79.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sources", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate111.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.raisesTo === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "raisesTo" }), errors++), data.rationale === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rationale" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "raisesTo" || key0 === "rationale" || key0 === "sources" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.raisesTo !== void 0 && (validate22(data.raisesTo, { instancePath: instancePath + "/raisesTo", parentData: data, parentDataProperty: "raisesTo", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.rationale !== void 0 && (validate28(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.sources !== void 0) {
      let data2 = data.sources;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate79(data2[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate79.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sources", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate119.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.expect === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "expect" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "title" || key0 === "story" || key0 === "facts" || key0 === "concern" || key0 === "turnOn" || key0 === "expect" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.title !== void 0 && (validate26(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.story !== void 0 && (validate28(data.story, { instancePath: instancePath + "/story", parentData: data, parentDataProperty: "story", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.facts !== void 0 && (validate92(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData }) || (vErrors = merged(vErrors, validate92.errors), errors = vErrors.length)), data.concern !== void 0 && (validate28(data.concern, { instancePath: instancePath + "/concern", parentData: data, parentDataProperty: "concern", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.turnOn !== void 0) {
      let data5 = data.turnOn;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data5[i0], { instancePath: instancePath + "/turnOn/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/turnOn", "type", { type: "array" }), errors++;
    }
    if (data.expect !== void 0) {
      let data7 = data.expect;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        data7.least === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "least" }), errors++), data7.most === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "most" }), errors++), data7.bands === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "bands" }), errors++), data7.nextStep === void 0 && (vErrors = found(vErrors, instancePath + "/expect", "required", { missingProperty: "nextStep" }), errors++);
        for (const key1 of Object.keys(data7))
          key1 === "least" || key1 === "most" || key1 === "bands" || key1 === "nextStep" || (vErrors = found(vErrors, instancePath + "/expect", "additionalProperties", { additionalProperty: key1 }), errors++);
        if (data7.least !== void 0) {
          let data8 = data7.least;
          typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) || (vErrors = found(vErrors, instancePath + "/expect/least", "type", { type: "integer" }), errors++);
        }
        if (data7.most !== void 0) {
          let data9 = data7.most;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) || (vErrors = found(vErrors, instancePath + "/expect/most", "type", { type: "integer" }), errors++);
        }
        if (data7.bands !== void 0) {
          let data10 = data7.bands;
          if (Array.isArray(data10)) {
            data10.length < 1 && (vErrors = found(vErrors, instancePath + "/expect/bands", "minItems", { limit: 1 }), errors++);
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate22(data10[i1], { instancePath: instancePath + "/expect/bands/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/expect/bands", "type", { type: "array" }), errors++;
        }
        data7.nextStep !== void 0 && (validate22(data7.nextStep, { instancePath: instancePath + "/expect/nextStep", parentData: data7, parentDataProperty: "nextStep", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/expect", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate125.errors = vErrors, errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.version === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "version" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.purpose === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "purpose" }), errors++), data.intendedUse === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "intendedUse" }), errors++), data.notFor === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "notFor" }), errors++), data.limits === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "limits" }), errors++), data.subject === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "subject" }), errors++), data.populations === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "populations" }), errors++), data.settings === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "settings" }), errors++), data.channels === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "channels" }), errors++), data.licence === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "licence" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++), data.sections === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sections" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.indicators === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicators" }), errors++), data.scoring === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "scoring" }), errors++), data.bands === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "bands" }), errors++), data.concern === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "concern" }), errors++), data.referral === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "referral" }), errors++), data.cases === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cases" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ $schema: { type: "string" }, format: { const: "rule-set/1" }, id: { $ref: "#/$defs/id" }, version: { type: "string", pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }, language: { $ref: "#/$defs/language" }, title: { $ref: "#/$defs/line" }, purpose: { $ref: "#/$defs/text" }, intendedUse: { $ref: "#/$defs/texts" }, notFor: { $ref: "#/$defs/texts" }, limits: { $ref: "#/$defs/texts" }, subject: { enum: ["person", "advert", "review", "company", "organisation"] }, populations: { $ref: "#/$defs/texts" }, settings: { $ref: "#/$defs/texts" }, channels: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", $ref: "#/$defs/channel" } }, licence: { const: "CC-BY-4.0" }, elements: { $ref: "#/$defs/elementsRule" }, sources: { type: "object", propertyNames: { $ref: "#/$defs/id" }, additionalProperties: { $ref: "#/$defs/source" } }, sections: { type: "array", minItems: 1, items: { $ref: "#/$defs/section" } }, facts: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/fact" } }, indicators: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/indicator" } }, scoring: { $ref: "#/$defs/scoring" }, bands: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/band" } }, concern: { $ref: "#/$defs/concernRule" }, referral: { type: "array", uniqueItems: !0, items: { type: "string", $ref: "#/$defs/id" } }, cases: { type: "array", minItems: 1, items: { $ref: "#/$defs/case" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "rule-set/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "rule-set/1" }), errors++), data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length)), data.version !== void 0) {
      let data3 = data.version;
      typeof data3 == "string" ? pattern1.test(data3) || (vErrors = found(vErrors, instancePath + "/version", "pattern", { pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }), errors++) : (vErrors = found(vErrors, instancePath + "/version", "type", { type: "string" }), errors++);
    }
    if (data.language !== void 0 && (validate24(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate24.errors), errors = vErrors.length)), data.title !== void 0 && (validate26(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate26.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate28(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate28.errors), errors = vErrors.length)), data.intendedUse !== void 0 && (validate30(data.intendedUse, { instancePath: instancePath + "/intendedUse", parentData: data, parentDataProperty: "intendedUse", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.notFor !== void 0 && (validate30(data.notFor, { instancePath: instancePath + "/notFor", parentData: data, parentDataProperty: "notFor", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.limits !== void 0 && (validate30(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.subject !== void 0) {
      let data10 = data.subject;
      data10 === "person" || data10 === "advert" || data10 === "review" || data10 === "company" || data10 === "organisation" || (vErrors = found(vErrors, instancePath + "/subject", "enum", { allowedValues: ["person", "advert", "review", "company", "organisation"] }), errors++);
    }
    if (data.populations !== void 0 && (validate30(data.populations, { instancePath: instancePath + "/populations", parentData: data, parentDataProperty: "populations", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.settings !== void 0 && (validate30(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData }) || (vErrors = merged(vErrors, validate30.errors), errors = vErrors.length)), data.channels !== void 0) {
      let data13 = data.channels;
      if (Array.isArray(data13)) {
        data13.length < 1 && (vErrors = found(vErrors, instancePath + "/channels", "minItems", { limit: 1 }), errors++);
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          typeof data14 != "string" && (vErrors = found(vErrors, instancePath + "/channels/" + i0, "type", { type: "string" }), errors++), validate37(data14, { instancePath: instancePath + "/channels/" + i0, parentData: data13, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate37.errors), errors = vErrors.length);
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
    if (data.licence !== void 0 && data.licence !== "CC-BY-4.0" && (vErrors = found(vErrors, instancePath + "/licence", "const", { allowedValue: "CC-BY-4.0" }), errors++), data.elements !== void 0 && (validate39(data.elements, { instancePath: instancePath + "/elements", parentData: data, parentDataProperty: "elements", rootData }) || (vErrors = merged(vErrors, validate39.errors), errors = vErrors.length)), data.sources !== void 0) {
      let data17 = data.sources;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key1 of Object.keys(data17)) {
          const _errs25 = errors;
          validate22(key1, { instancePath: instancePath + "/sources", parentData: data17, parentDataProperty: "sources", rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length);
          var valid4 = _errs25 === errors;
          valid4 || (vErrors = found(vErrors, instancePath + "/sources", "propertyNames", { propertyName: key1 }), errors++);
        }
        for (const key2 of Object.keys(data17))
          validate45(data17[key2], { instancePath: instancePath + "/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key2, rootData }) || (vErrors = merged(vErrors, validate45.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sources", "type", { type: "object" }), errors++;
    }
    if (data.sections !== void 0) {
      let data19 = data.sections;
      if (Array.isArray(data19)) {
        data19.length < 1 && (vErrors = found(vErrors, instancePath + "/sections", "minItems", { limit: 1 }), errors++);
        const len1 = data19.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate51(data19[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data19, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate51.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sections", "type", { type: "array" }), errors++;
    }
    if (data.facts !== void 0) {
      let data21 = data.facts;
      if (Array.isArray(data21)) {
        data21.length > 1e3 && (vErrors = found(vErrors, instancePath + "/facts", "maxItems", { limit: 1e3 }), errors++), data21.length < 1 && (vErrors = found(vErrors, instancePath + "/facts", "minItems", { limit: 1 }), errors++);
        const len2 = data21.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate55(data21[i3], { instancePath: instancePath + "/facts/" + i3, parentData: data21, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate55.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "array" }), errors++;
    }
    if (data.indicators !== void 0) {
      let data23 = data.indicators;
      if (Array.isArray(data23)) {
        data23.length > 1e3 && (vErrors = found(vErrors, instancePath + "/indicators", "maxItems", { limit: 1e3 }), errors++), data23.length < 1 && (vErrors = found(vErrors, instancePath + "/indicators", "minItems", { limit: 1 }), errors++);
        const len3 = data23.length;
        for (let i4 = 0; i4 < len3; i4++)
          validate69(data23[i4], { instancePath: instancePath + "/indicators/" + i4, parentData: data23, parentDataProperty: i4, rootData }) || (vErrors = merged(vErrors, validate69.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/indicators", "type", { type: "array" }), errors++;
    }
    if (data.scoring !== void 0 && (validate103(data.scoring, { instancePath: instancePath + "/scoring", parentData: data, parentDataProperty: "scoring", rootData }) || (vErrors = merged(vErrors, validate103.errors), errors = vErrors.length)), data.bands !== void 0) {
      let data26 = data.bands;
      if (Array.isArray(data26)) {
        data26.length > 20 && (vErrors = found(vErrors, instancePath + "/bands", "maxItems", { limit: 20 }), errors++), data26.length < 1 && (vErrors = found(vErrors, instancePath + "/bands", "minItems", { limit: 1 }), errors++);
        const len4 = data26.length;
        for (let i5 = 0; i5 < len4; i5++)
          validate111(data26[i5], { instancePath: instancePath + "/bands/" + i5, parentData: data26, parentDataProperty: i5, rootData }) || (vErrors = merged(vErrors, validate111.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/bands", "type", { type: "array" }), errors++;
    }
    if (data.concern !== void 0 && (validate119(data.concern, { instancePath: instancePath + "/concern", parentData: data, parentDataProperty: "concern", rootData }) || (vErrors = merged(vErrors, validate119.errors), errors = vErrors.length)), data.referral !== void 0) {
      let data29 = data.referral;
      if (Array.isArray(data29)) {
        const len5 = data29.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data30 = data29[i6];
          typeof data30 != "string" && (vErrors = found(vErrors, instancePath + "/referral/" + i6, "type", { type: "string" }), errors++), validate22(data30, { instancePath: instancePath + "/referral/" + i6, parentData: data29, parentDataProperty: i6, rootData }) || (vErrors = merged(vErrors, validate22.errors), errors = vErrors.length);
        }
        let i7 = data29.length, j1;
        if (i7 > 1) {
          const indices1 = /* @__PURE__ */ Object.create(null);
          for (; i7--; ) {
            let item1 = data29[i7];
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
    if (data.cases !== void 0) {
      let data31 = data.cases;
      if (Array.isArray(data31)) {
        data31.length < 1 && (vErrors = found(vErrors, instancePath + "/cases", "minItems", { limit: 1 }), errors++);
        const len6 = data31.length;
        for (let i8 = 0; i8 < len6; i8++)
          validate125(data31[i8], { instancePath: instancePath + "/cases/" + i8, parentData: data31, parentDataProperty: i8, rootData }) || (vErrors = merged(vErrors, validate125.errors), errors = vErrors.length);
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
  checkRuleSetShape
};
