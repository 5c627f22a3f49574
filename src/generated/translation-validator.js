// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkTranslationShape = validate21;
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
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate140.errors = vErrors, errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern6.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate143.errors = vErrors, errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate146.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func4(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate29.errors = vErrors, errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate29.errors), errors = vErrors.length);
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate148.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      validate140(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length);
  else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate155.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.ruleSet === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "ruleSet" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++), data.translator === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "translator" }), errors++), data.review === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "review" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.purpose === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "purpose" }), errors++), data.intendedUse === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "intendedUse" }), errors++), data.notFor === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "notFor" }), errors++), data.limits === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "limits" }), errors++), data.populations === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "populations" }), errors++), data.settings === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "settings" }), errors++), data.sections === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sections" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.indicators === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicators" }), errors++), data.scoring === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "scoring" }), errors++), data.groups === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "groups" }), errors++), data.bands === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "bands" }), errors++), data.concern === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "concern" }), errors++), data.cases === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "cases" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ $schema: { type: "string" }, format: { const: "translation/1" }, ruleSet: { type: "object", additionalProperties: !1, required: ["id", "version"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, version: { type: "string" } } }, language: { $ref: "rule-set.schema.json#/$defs/language" }, translator: { $ref: "rule-set.schema.json#/$defs/line" }, review: { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["not-reviewed", "reviewed-by-native-speaker", "reviewed-by-native-professional"] }, by: { $ref: "rule-set.schema.json#/$defs/line" }, date: { $ref: "rule-set.schema.json#/$defs/date" } }, if: { properties: { status: { const: "not-reviewed" } } }, then: { properties: { by: !1, date: !1 } }, else: { required: ["by", "date"] } }, title: { $ref: "rule-set.schema.json#/$defs/line" }, purpose: { $ref: "rule-set.schema.json#/$defs/text" }, intendedUse: { $ref: "rule-set.schema.json#/$defs/texts" }, notFor: { $ref: "rule-set.schema.json#/$defs/texts" }, limits: { $ref: "rule-set.schema.json#/$defs/texts" }, populations: { $ref: "rule-set.schema.json#/$defs/texts" }, settings: { $ref: "rule-set.schema.json#/$defs/texts" }, sections: { $ref: "#/$defs/lines" }, facts: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["question"], properties: { question: { $ref: "rule-set.schema.json#/$defs/text" }, hint: { $ref: "rule-set.schema.json#/$defs/text" }, unit: { $ref: "rule-set.schema.json#/$defs/line" }, options: { $ref: "#/$defs/lines" } } } }, indicators: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["statement", "rationale", "evidence", "falsePositives"], properties: { statement: { $ref: "rule-set.schema.json#/$defs/text" }, rationale: { $ref: "rule-set.schema.json#/$defs/text" }, evidence: { $ref: "rule-set.schema.json#/$defs/texts" }, falsePositives: { $ref: "rule-set.schema.json#/$defs/texts" } } } }, scoring: { type: "object", additionalProperties: !1, required: ["rationale"], properties: { rationale: { $ref: "rule-set.schema.json#/$defs/text" } } }, groups: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["title", "rationale"], properties: { title: { $ref: "rule-set.schema.json#/$defs/line" }, rationale: { $ref: "rule-set.schema.json#/$defs/text" } } } }, bands: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["title", "meaning", "nextStep", "rationale"], properties: { title: { $ref: "rule-set.schema.json#/$defs/line" }, meaning: { $ref: "rule-set.schema.json#/$defs/text" }, nextStep: { $ref: "rule-set.schema.json#/$defs/text" }, rationale: { $ref: "rule-set.schema.json#/$defs/text" } } } }, concern: { type: "object", additionalProperties: !1, required: ["rationale"], properties: { rationale: { $ref: "rule-set.schema.json#/$defs/text" } } }, cases: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["title"], properties: { title: { $ref: "rule-set.schema.json#/$defs/line" }, story: { $ref: "rule-set.schema.json#/$defs/text" }, concern: { $ref: "rule-set.schema.json#/$defs/text" } } } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "translation/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "translation/1" }), errors++), data.ruleSet !== void 0) {
      let data2 = data.ruleSet;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        data2.id === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "id" }), errors++), data2.version === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "version" }), errors++);
        for (const key1 of Object.keys(data2))
          key1 === "id" || key1 === "version" || (vErrors = found(vErrors, instancePath + "/ruleSet", "additionalProperties", { additionalProperty: key1 }), errors++);
        data2.id !== void 0 && (validate136(data2.id, { instancePath: instancePath + "/ruleSet/id", parentData: data2, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data2.version !== void 0 && typeof data2.version != "string" && (vErrors = found(vErrors, instancePath + "/ruleSet/version", "type", { type: "string" }), errors++);
      } else
        vErrors = found(vErrors, instancePath + "/ruleSet", "type", { type: "object" }), errors++;
    }
    if (data.language !== void 0 && (validate138(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data.translator !== void 0 && (validate140(data.translator, { instancePath: instancePath + "/translator", parentData: data, parentDataProperty: "translator", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data.review !== void 0) {
      let data7 = data.review;
      const _errs15 = errors;
      let valid2 = !0;
      const _errs16 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.status !== void 0 && data7.status !== "not-reviewed") {
        const err28 = {};
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid0 = _errs16 === errors;
      errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        const _errs18 = errors;
        data7 && typeof data7 == "object" && !Array.isArray(data7) && (data7.by !== void 0 && (vErrors = found(vErrors, instancePath + "/review/by", "false schema", {}), errors++), data7.date !== void 0 && (vErrors = found(vErrors, instancePath + "/review/date", "false schema", {}), errors++));
        var _valid0 = _errs18 === errors;
        valid2 = _valid0, ifClause0 = "then";
      } else {
        const _errs19 = errors;
        data7 && typeof data7 == "object" && !Array.isArray(data7) && (data7.by === void 0 && (vErrors = found(vErrors, instancePath + "/review", "required", { missingProperty: "by" }), errors++), data7.date === void 0 && (vErrors = found(vErrors, instancePath + "/review", "required", { missingProperty: "date" }), errors++));
        var _valid0 = _errs19 === errors;
        valid2 = _valid0, ifClause0 = "else";
      }
      if (valid2 || (vErrors = found(vErrors, instancePath + "/review", "if", { failingKeyword: ifClause0 }), errors++), data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        data7.status === void 0 && (vErrors = found(vErrors, instancePath + "/review", "required", { missingProperty: "status" }), errors++);
        for (const key2 of Object.keys(data7))
          key2 === "status" || key2 === "by" || key2 === "date" || (vErrors = found(vErrors, instancePath + "/review", "additionalProperties", { additionalProperty: key2 }), errors++);
        if (data7.status !== void 0) {
          let data11 = data7.status;
          data11 === "not-reviewed" || data11 === "reviewed-by-native-speaker" || data11 === "reviewed-by-native-professional" || (vErrors = found(vErrors, instancePath + "/review/status", "enum", { allowedValues: ["not-reviewed", "reviewed-by-native-speaker", "reviewed-by-native-professional"] }), errors++);
        }
        data7.by !== void 0 && (validate140(data7.by, { instancePath: instancePath + "/review/by", parentData: data7, parentDataProperty: "by", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data7.date !== void 0 && (validate143(data7.date, { instancePath: instancePath + "/review/date", parentData: data7, parentDataProperty: "date", rootData }) || (vErrors = merged(vErrors, validate143.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/review", "type", { type: "object" }), errors++;
    }
    if (data.title !== void 0 && (validate140(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate146(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.intendedUse !== void 0 && (validate148(data.intendedUse, { instancePath: instancePath + "/intendedUse", parentData: data, parentDataProperty: "intendedUse", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.notFor !== void 0 && (validate148(data.notFor, { instancePath: instancePath + "/notFor", parentData: data, parentDataProperty: "notFor", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.limits !== void 0 && (validate148(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.populations !== void 0 && (validate148(data.populations, { instancePath: instancePath + "/populations", parentData: data, parentDataProperty: "populations", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.settings !== void 0 && (validate148(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.sections !== void 0 && (validate155(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData }) || (vErrors = merged(vErrors, validate155.errors), errors = vErrors.length)), data.facts !== void 0) {
      let data22 = data.facts;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22))
        for (const key3 of Object.keys(data22)) {
          let data23 = data22[key3];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            data23.question === void 0 && (vErrors = found(vErrors, instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "question" }), errors++);
            for (const key4 of Object.keys(data23))
              key4 === "question" || key4 === "hint" || key4 === "unit" || key4 === "options" || (vErrors = found(vErrors, instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key4 }), errors++);
            data23.question !== void 0 && (validate146(data23.question, { instancePath: instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/question", parentData: data23, parentDataProperty: "question", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data23.hint !== void 0 && (validate146(data23.hint, { instancePath: instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hint", parentData: data23, parentDataProperty: "hint", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data23.unit !== void 0 && (validate140(data23.unit, { instancePath: instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", parentData: data23, parentDataProperty: "unit", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data23.options !== void 0 && (validate155(data23.options, { instancePath: instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", parentData: data23, parentDataProperty: "options", rootData }) || (vErrors = merged(vErrors, validate155.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
        }
      else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "object" }), errors++;
    }
    if (data.indicators !== void 0) {
      let data28 = data.indicators;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28))
        for (const key5 of Object.keys(data28)) {
          let data29 = data28[key5];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            data29.statement === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "statement" }), errors++), data29.rationale === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "rationale" }), errors++), data29.evidence === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "evidence" }), errors++), data29.falsePositives === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "falsePositives" }), errors++);
            for (const key6 of Object.keys(data29))
              key6 === "statement" || key6 === "rationale" || key6 === "evidence" || key6 === "falsePositives" || (vErrors = found(vErrors, instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key6 }), errors++);
            data29.statement !== void 0 && (validate146(data29.statement, { instancePath: instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/statement", parentData: data29, parentDataProperty: "statement", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data29.rationale !== void 0 && (validate146(data29.rationale, { instancePath: instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rationale", parentData: data29, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data29.evidence !== void 0 && (validate148(data29.evidence, { instancePath: instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/evidence", parentData: data29, parentDataProperty: "evidence", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data29.falsePositives !== void 0 && (validate148(data29.falsePositives, { instancePath: instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/falsePositives", parentData: data29, parentDataProperty: "falsePositives", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/indicators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
        }
      else
        vErrors = found(vErrors, instancePath + "/indicators", "type", { type: "object" }), errors++;
    }
    if (data.scoring !== void 0) {
      let data34 = data.scoring;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        data34.rationale === void 0 && (vErrors = found(vErrors, instancePath + "/scoring", "required", { missingProperty: "rationale" }), errors++);
        for (const key7 of Object.keys(data34))
          key7 !== "rationale" && (vErrors = found(vErrors, instancePath + "/scoring", "additionalProperties", { additionalProperty: key7 }), errors++);
        data34.rationale !== void 0 && (validate146(data34.rationale, { instancePath: instancePath + "/scoring/rationale", parentData: data34, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/scoring", "type", { type: "object" }), errors++;
    }
    if (data.groups !== void 0) {
      let data36 = data.groups;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36))
        for (const key8 of Object.keys(data36)) {
          let data37 = data36[key8];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            data37.title === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "title" }), errors++), data37.rationale === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "rationale" }), errors++);
            for (const key9 of Object.keys(data37))
              key9 === "title" || key9 === "rationale" || (vErrors = found(vErrors, instancePath + "/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key9 }), errors++);
            data37.title !== void 0 && (validate140(data37.title, { instancePath: instancePath + "/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", parentData: data37, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data37.rationale !== void 0 && (validate146(data37.rationale, { instancePath: instancePath + "/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/rationale", parentData: data37, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
        }
      else
        vErrors = found(vErrors, instancePath + "/groups", "type", { type: "object" }), errors++;
    }
    if (data.bands !== void 0) {
      let data40 = data.bands;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40))
        for (const key10 of Object.keys(data40)) {
          let data41 = data40[key10];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            data41.title === void 0 && (vErrors = found(vErrors, instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "title" }), errors++), data41.meaning === void 0 && (vErrors = found(vErrors, instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "meaning" }), errors++), data41.nextStep === void 0 && (vErrors = found(vErrors, instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "nextStep" }), errors++), data41.rationale === void 0 && (vErrors = found(vErrors, instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "rationale" }), errors++);
            for (const key11 of Object.keys(data41))
              key11 === "title" || key11 === "meaning" || key11 === "nextStep" || key11 === "rationale" || (vErrors = found(vErrors, instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key11 }), errors++);
            data41.title !== void 0 && (validate140(data41.title, { instancePath: instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", parentData: data41, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data41.meaning !== void 0 && (validate146(data41.meaning, { instancePath: instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", parentData: data41, parentDataProperty: "meaning", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data41.nextStep !== void 0 && (validate146(data41.nextStep, { instancePath: instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/nextStep", parentData: data41, parentDataProperty: "nextStep", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data41.rationale !== void 0 && (validate146(data41.rationale, { instancePath: instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/rationale", parentData: data41, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/bands/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
        }
      else
        vErrors = found(vErrors, instancePath + "/bands", "type", { type: "object" }), errors++;
    }
    if (data.concern !== void 0) {
      let data46 = data.concern;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        data46.rationale === void 0 && (vErrors = found(vErrors, instancePath + "/concern", "required", { missingProperty: "rationale" }), errors++);
        for (const key12 of Object.keys(data46))
          key12 !== "rationale" && (vErrors = found(vErrors, instancePath + "/concern", "additionalProperties", { additionalProperty: key12 }), errors++);
        data46.rationale !== void 0 && (validate146(data46.rationale, { instancePath: instancePath + "/concern/rationale", parentData: data46, parentDataProperty: "rationale", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/concern", "type", { type: "object" }), errors++;
    }
    if (data.cases !== void 0) {
      let data48 = data.cases;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48))
        for (const key13 of Object.keys(data48)) {
          let data49 = data48[key13];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            data49.title === void 0 && (vErrors = found(vErrors, instancePath + "/cases/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "title" }), errors++);
            for (const key14 of Object.keys(data49))
              key14 === "title" || key14 === "story" || key14 === "concern" || (vErrors = found(vErrors, instancePath + "/cases/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key14 }), errors++);
            data49.title !== void 0 && (validate140(data49.title, { instancePath: instancePath + "/cases/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", parentData: data49, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data49.story !== void 0 && (validate146(data49.story, { instancePath: instancePath + "/cases/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/story", parentData: data49, parentDataProperty: "story", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data49.concern !== void 0 && (validate146(data49.concern, { instancePath: instancePath + "/cases/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/concern", parentData: data49, parentDataProperty: "concern", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/cases/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }), errors++;
        }
      else
        vErrors = found(vErrors, instancePath + "/cases", "type", { type: "object" }), errors++;
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
  checkTranslationShape
};
