// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkPlanTranslationShape = validate21;
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
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2,3}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate138.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate182.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate145.errors = vErrors, errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern8.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate148.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.status !== void 0 && data.status !== "not-reviewed") {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.by !== void 0 && (vErrors = found(vErrors, instancePath + "/by", "false schema", {}), errors++), data.date !== void 0 && (vErrors = found(vErrors, instancePath + "/date", "false schema", {}), errors++));
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.by === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "by" }), errors++), data.date === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "date" }), errors++));
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (valid0 || (vErrors = found(vErrors, instancePath, "if", { failingKeyword: ifClause0 }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "status" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "status" || key0 === "by" || key0 === "date" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.status !== void 0) {
      let data3 = data.status;
      data3 === "not-reviewed" || data3 === "reviewed-by-native-speaker" || data3 === "reviewed-by-native-professional" || (vErrors = found(vErrors, instancePath + "/status", "enum", { allowedValues: ["not-reviewed", "reviewed-by-native-speaker", "reviewed-by-native-professional"] }), errors++);
    }
    data.by !== void 0 && (validate145(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length)), data.date !== void 0 && (validate148(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate184.errors = vErrors, errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate188.errors = vErrors, errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate190.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate29.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate29.errors), errors = vErrors.length);
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate192.errors = vErrors, errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      validate145(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length);
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate198.errors = vErrors, errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate151.errors = vErrors, errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      validate145(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length);
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate160.errors = vErrors, errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data)) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.question === void 0 && (vErrors = found(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "question" }), errors++);
        for (const key1 of Object.keys(data0))
          key1 === "question" || key1 === "hint" || key1 === "unit" || key1 === "options" || (vErrors = found(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key1 }), errors++);
        data0.question !== void 0 && (validate151(data0.question, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/question", parentData: data0, parentDataProperty: "question", rootData }) || (vErrors = merged(vErrors, validate151.errors), errors = vErrors.length)), data0.hint !== void 0 && (validate151(data0.hint, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/hint", parentData: data0, parentDataProperty: "hint", rootData }) || (vErrors = merged(vErrors, validate151.errors), errors = vErrors.length)), data0.unit !== void 0 && (validate145(data0.unit, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", parentData: data0, parentDataProperty: "unit", rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length)), data0.options !== void 0 && (validate160(data0.options, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", parentData: data0, parentDataProperty: "options", rootData }) || (vErrors = merged(vErrors, validate160.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
    }
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate201.errors = vErrors, errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      validate145(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length);
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate207.errors = vErrors, errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data)) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.title === void 0 && (vErrors = found(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "title" }), errors++);
        for (const key1 of Object.keys(data0))
          key1 === "title" || key1 === "story" || key1 === "concern" || (vErrors = found(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key1 }), errors++);
        data0.title !== void 0 && (validate145(data0.title, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", parentData: data0, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length)), data0.story !== void 0 && (validate151(data0.story, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/story", parentData: data0, parentDataProperty: "story", rootData }) || (vErrors = merged(vErrors, validate151.errors), errors = vErrors.length)), data0.concern !== void 0 && (validate151(data0.concern, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/concern", parentData: data0, parentDataProperty: "concern", rootData }) || (vErrors = merged(vErrors, validate151.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
    }
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate210.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.plan === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "plan" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++), data.translator === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "translator" }), errors++), data.review === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "review" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.purpose === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "purpose" }), errors++), data.intendedUse === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "intendedUse" }), errors++), data.notFor === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "notFor" }), errors++), data.limits === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "limits" }), errors++), data.settings === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "settings" }), errors++), data.sections === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sections" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.steps === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "steps" }), errors++), data.cases === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cases" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ $schema: { type: "string" }, format: { const: "plan-translation/1" }, plan: { type: "object", additionalProperties: !1, required: ["id", "version"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, version: { type: "string" } } }, language: { $ref: "rule-set.schema.json#/$defs/language" }, translator: { $ref: "translation.schema.json#/properties/translator" }, review: { $ref: "translation.schema.json#/properties/review" }, title: { $ref: "rule-set.schema.json#/$defs/line" }, purpose: { $ref: "rule-set.schema.json#/$defs/text" }, intendedUse: { $ref: "rule-set.schema.json#/$defs/texts" }, notFor: { $ref: "rule-set.schema.json#/$defs/texts" }, limits: { $ref: "rule-set.schema.json#/$defs/texts" }, settings: { $ref: "rule-set.schema.json#/$defs/texts" }, sections: { $ref: "translation.schema.json#/properties/sections" }, facts: { $ref: "translation.schema.json#/properties/facts" }, steps: { $ref: "translation.schema.json#/$defs/lines" }, cases: { $ref: "translation.schema.json#/properties/cases" } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "plan-translation/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "plan-translation/1" }), errors++), data.plan !== void 0) {
      let data2 = data.plan;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        data2.id === void 0 && (vErrors = found(vErrors, instancePath + "/plan", "required", { missingProperty: "id" }), errors++), data2.version === void 0 && (vErrors = found(vErrors, instancePath + "/plan", "required", { missingProperty: "version" }), errors++);
        for (const key1 of Object.keys(data2))
          key1 === "id" || key1 === "version" || (vErrors = found(vErrors, instancePath + "/plan", "additionalProperties", { additionalProperty: key1 }), errors++);
        data2.id !== void 0 && (validate136(data2.id, { instancePath: instancePath + "/plan/id", parentData: data2, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data2.version !== void 0 && typeof data2.version != "string" && (vErrors = found(vErrors, instancePath + "/plan/version", "type", { type: "string" }), errors++);
      } else
        vErrors = found(vErrors, instancePath + "/plan", "type", { type: "object" }), errors++;
    }
    data.language !== void 0 && (validate138(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data.translator !== void 0 && (validate182(data.translator, { instancePath: instancePath + "/translator", parentData: data, parentDataProperty: "translator", rootData }) || (vErrors = merged(vErrors, validate182.errors), errors = vErrors.length)), data.review !== void 0 && (validate184(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData }) || (vErrors = merged(vErrors, validate184.errors), errors = vErrors.length)), data.title !== void 0 && (validate188(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate188.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate190(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate190.errors), errors = vErrors.length)), data.intendedUse !== void 0 && (validate192(data.intendedUse, { instancePath: instancePath + "/intendedUse", parentData: data, parentDataProperty: "intendedUse", rootData }) || (vErrors = merged(vErrors, validate192.errors), errors = vErrors.length)), data.notFor !== void 0 && (validate192(data.notFor, { instancePath: instancePath + "/notFor", parentData: data, parentDataProperty: "notFor", rootData }) || (vErrors = merged(vErrors, validate192.errors), errors = vErrors.length)), data.limits !== void 0 && (validate192(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData }) || (vErrors = merged(vErrors, validate192.errors), errors = vErrors.length)), data.settings !== void 0 && (validate192(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData }) || (vErrors = merged(vErrors, validate192.errors), errors = vErrors.length)), data.sections !== void 0 && (validate198(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData }) || (vErrors = merged(vErrors, validate198.errors), errors = vErrors.length)), data.facts !== void 0 && (validate201(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData }) || (vErrors = merged(vErrors, validate201.errors), errors = vErrors.length)), data.steps !== void 0 && (validate207(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData }) || (vErrors = merged(vErrors, validate207.errors), errors = vErrors.length)), data.cases !== void 0 && (validate210(data.cases, { instancePath: instancePath + "/cases", parentData: data, parentDataProperty: "cases", rootData }) || (vErrors = merged(vErrors, validate210.errors), errors = vErrors.length));
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
  checkPlanTranslationShape
};
