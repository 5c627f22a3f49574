// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkAssessmentShape = validate21;
const func2 = Object.prototype.hasOwnProperty, func4 = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate136.errors = vErrors, errors === 0;
}
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern5.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9a-f]{64}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate138.errors = vErrors, errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern6.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate141.errors = vErrors, errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "conversation" || data === "observation" || data === "document" || data === "third-party" || data === "transaction" || data === "text" || data === "image-coded" || data === "cross-advert" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["conversation", "observation", "document", "third-party", "transaction", "text", "image-coded", "cross-advert"] }), errors++), validate143.errors = vErrors, errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  typeof data != "boolean" && typeof data != "number" && typeof data != "string" && (vErrors = found(vErrors, instancePath, "type", { type: ["boolean", "number", "string"] }), errors++);
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
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = found(vErrors, instancePath, "anyOf", {}), errors++), validate146.errors = vErrors, errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "not-asked" || data === "declined" || data === "not-known" || data === "not-observable" || data === "contradictory" || data === "suspected" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["not-asked", "declined", "not-known", "not-observable", "contradictory", "suspected"] }), errors++), validate148.errors = vErrors, errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "kind" || key0 === "meeting" || key0 === "date" || key0 === "note" || key0 === "span" || key0 === "value" || key0 === "unknown" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      data0 === "statement" || data0 === "document" || data0 === "observation" || data0 === "text-span" || data0 === "third-party" || data0 === "transaction" || data0 === "not-stated" || (vErrors = found(vErrors, instancePath + "/kind", "enum", { allowedValues: ["statement", "document", "observation", "text-span", "third-party", "transaction", "not-stated"] }), errors++);
    }
    if (data.meeting !== void 0) {
      let data1 = data.meeting;
      typeof data1 == "string" ? (func4(data1) > 100 && (vErrors = found(vErrors, instancePath + "/meeting", "maxLength", { limit: 100 }), errors++), func4(data1) < 1 && (vErrors = found(vErrors, instancePath + "/meeting", "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath + "/meeting", "type", { type: "string" }), errors++);
    }
    if (data.date !== void 0 && (validate141(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }) || (vErrors = merged(vErrors, validate141.errors), errors = vErrors.length)), data.note !== void 0) {
      let data3 = data.note;
      typeof data3 == "string" ? (func4(data3) > 4e3 && (vErrors = found(vErrors, instancePath + "/note", "maxLength", { limit: 4e3 }), errors++), func4(data3) < 1 && (vErrors = found(vErrors, instancePath + "/note", "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath + "/note", "type", { type: "string" }), errors++);
    }
    if (data.span !== void 0) {
      let data4 = data.span;
      if (Array.isArray(data4)) {
        data4.length > 2 && (vErrors = found(vErrors, instancePath + "/span", "maxItems", { limit: 2 }), errors++), data4.length < 2 && (vErrors = found(vErrors, instancePath + "/span", "minItems", { limit: 2 }), errors++);
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) || (vErrors = found(vErrors, instancePath + "/span/" + i0, "type", { type: "integer" }), errors++), typeof data5 == "number" && (data5 < 0 || isNaN(data5)) && (vErrors = found(vErrors, instancePath + "/span/" + i0, "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = found(vErrors, instancePath + "/span", "type", { type: "array" }), errors++;
    }
    data.value !== void 0 && (validate146(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.unknown !== void 0 && (validate148(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate150.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1, passing0 = null;
  const _errs2 = errors;
  data && typeof data == "object" && !Array.isArray(data) && data.value === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "value" }), errors++);
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs3 = errors;
  data && typeof data == "object" && !Array.isArray(data) && data.unknown === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "unknown" }), errors++);
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)) : (vErrors = found(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    Object.keys(data).length < 1 && (vErrors = found(vErrors, instancePath, "minProperties", { limit: 1 }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "value" || key0 === "unknown" || key0 === "evidence" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && (validate146(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.unknown !== void 0 && (validate148(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.evidence !== void 0) {
      let data2 = data.evidence;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate150(data2[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate150.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/evidence", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate145.errors = vErrors, errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.least === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "least" }), errors++), data.most === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "most" }), errors++), data.possible === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "possible" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "least" || key0 === "most" || key0 === "possible" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.least !== void 0) {
      let data0 = data.least;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) || (vErrors = found(vErrors, instancePath + "/least", "type", { type: "integer" }), errors++);
    }
    if (data.most !== void 0) {
      let data1 = data.most;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) || (vErrors = found(vErrors, instancePath + "/most", "type", { type: "integer" }), errors++);
    }
    if (data.possible !== void 0) {
      let data2 = data.possible;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) || (vErrors = found(vErrors, instancePath + "/possible", "type", { type: "integer" }), errors++);
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate157.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "present" || data === "absent" || data === "unknown" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["present", "absent", "unknown"] }), errors++), validate162.errors = vErrors, errors === 0;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1, passing0 = null;
  const _errs2 = errors;
  data && typeof data == "object" && !Array.isArray(data) && data.value === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "value" }), errors++);
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs3 = errors;
  data && typeof data == "object" && !Array.isArray(data) && data.unknown === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "unknown" }), errors++);
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)) : (vErrors = found(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.fact === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "fact" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "fact" || key0 === "value" || key0 === "unknown" || key0 === "evidence" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.fact !== void 0 && (validate136(data.fact, { instancePath: instancePath + "/fact", parentData: data, parentDataProperty: "fact", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data.value !== void 0 && (validate146(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length)), data.unknown !== void 0 && (validate148(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate150(data3[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate150.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/evidence", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate164.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "present" || data === "absent" || data === "unknown" || data === "not-required" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["present", "absent", "unknown", "not-required"] }), errors++), validate172.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.indicator === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicator" }), errors++), data.band === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "band" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "indicator" || key0 === "band" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.indicator !== void 0 && (validate136(data.indicator, { instancePath: instancePath + "/indicator", parentData: data, parentDataProperty: "indicator", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data.band !== void 0 && (validate136(data.band, { instancePath: instancePath + "/band", parentData: data, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate180.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.ruleSet === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "ruleSet" }), errors++), data.engine === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "engine" }), errors++), data.factsDigest === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "factsDigest" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.turnedOn === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "turnedOn" }), errors++), data.score === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "score" }), errors++), data.bands === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "bands" }), errors++), data.decided === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "decided" }), errors++), data.band === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "band" }), errors++), data.indicators === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicators" }), errors++), data.groups === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "groups" }), errors++), data.elements === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "elements" }), errors++), data.counts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "counts" }), errors++), data.concern === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "concern" }), errors++), data.nextStep === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "nextStep" }), errors++), data.askNext === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "askNext" }), errors++), data.whatWouldChange === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "whatWouldChange" }), errors++), data.withoutSensitive === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "withoutSensitive" }), errors++), data.statement === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ format: { const: "assessment/1" }, ruleSet: { type: "object", additionalProperties: !1, required: ["id", "version", "sha256"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, version: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, engine: { type: "string" }, factsDigest: { $ref: "#/$defs/sha256" }, asOf: { $ref: "rule-set.schema.json#/$defs/date" }, channels: { type: "array", uniqueItems: !0, items: { type: "string", $ref: "rule-set.schema.json#/$defs/channel" } }, facts: { type: "object", additionalProperties: { $ref: "#/$defs/recordedFact" } }, turnedOn: { type: "array", items: { $ref: "rule-set.schema.json#/$defs/id" } }, score: { $ref: "#/$defs/score" }, bands: { type: "array", minItems: 1, items: { $ref: "rule-set.schema.json#/$defs/id" } }, decided: { type: "boolean" }, band: { anyOf: [{ type: "null" }, { $ref: "rule-set.schema.json#/$defs/id" }] }, indicators: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "state", "weight", "least", "most", "because"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, state: { $ref: "rule-set.schema.json#/$defs/state" }, weight: { type: "integer" }, least: { type: "integer" }, most: { type: "integer" }, because: { type: "array", items: { $ref: "#/$defs/because" } }, group: { $ref: "rule-set.schema.json#/$defs/id" }, sensitive: { enum: ["direct", "proxy"] }, off: { const: !0 } } } }, groups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "least", "most", "cappedAt"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, least: { type: "integer" }, most: { type: "integer" }, cappedAt: { type: "integer" } } } }, elements: { type: "object", additionalProperties: !1, required: ["act", "means", "purpose", "child"], properties: { act: { $ref: "#/$defs/elementState" }, means: { $ref: "#/$defs/elementState" }, purpose: { $ref: "#/$defs/elementState" }, child: { enum: ["yes", "treated-as-child", "no", "unknown", "not-about-a-person"] } } }, counts: { type: "object", additionalProperties: !1, required: ["present", "absent", "unknown", "suspected", "facts", "asked", "answered", "notInSet"], properties: { present: { type: "integer" }, absent: { type: "integer" }, unknown: { type: "integer" }, suspected: { type: "integer" }, facts: { type: "integer" }, asked: { type: "integer" }, answered: { type: "integer" }, notInSet: { type: "integer" } } }, concern: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["reason"], properties: { reason: { type: "string", minLength: 1, maxLength: 4e3 } } }] }, nextStep: { type: "object", additionalProperties: !1, required: ["band", "raisedBy", "referral"], properties: { band: { $ref: "rule-set.schema.json#/$defs/id" }, raisedBy: { enum: ["nothing", "score", "concern"] }, referral: { type: "array", items: { $ref: "rule-set.schema.json#/$defs/id" } } } }, askNext: { type: "array", items: { type: "object", additionalProperties: !1, required: ["fact", "couldReach"], properties: { fact: { $ref: "rule-set.schema.json#/$defs/id" }, couldReach: { $ref: "rule-set.schema.json#/$defs/id" } } } }, whatWouldChange: { type: "object", additionalProperties: !1, required: ["heldUpBy", "oneMore"], properties: { heldUpBy: { type: "array", items: { $ref: "#/$defs/change" } }, oneMore: { type: "array", items: { $ref: "#/$defs/change" } } } }, withoutSensitive: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["score", "bands"], properties: { score: { $ref: "#/$defs/score" }, bands: { type: "array", minItems: 1, items: { $ref: "rule-set.schema.json#/$defs/id" } } } }] }, statement: { type: "string" } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.format !== void 0 && data.format !== "assessment/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "assessment/1" }), errors++), data.ruleSet !== void 0) {
      let data1 = data.ruleSet;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        data1.id === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "id" }), errors++), data1.version === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "version" }), errors++), data1.sha256 === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "sha256" }), errors++);
        for (const key1 of Object.keys(data1))
          key1 === "id" || key1 === "version" || key1 === "sha256" || (vErrors = found(vErrors, instancePath + "/ruleSet", "additionalProperties", { additionalProperty: key1 }), errors++);
        data1.id !== void 0 && (validate136(data1.id, { instancePath: instancePath + "/ruleSet/id", parentData: data1, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data1.version !== void 0 && typeof data1.version != "string" && (vErrors = found(vErrors, instancePath + "/ruleSet/version", "type", { type: "string" }), errors++), data1.sha256 !== void 0 && (validate138(data1.sha256, { instancePath: instancePath + "/ruleSet/sha256", parentData: data1, parentDataProperty: "sha256", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/ruleSet", "type", { type: "object" }), errors++;
    }
    if (data.engine !== void 0 && typeof data.engine != "string" && (vErrors = found(vErrors, instancePath + "/engine", "type", { type: "string" }), errors++), data.factsDigest !== void 0 && (validate138(data.factsDigest, { instancePath: instancePath + "/factsDigest", parentData: data, parentDataProperty: "factsDigest", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data.asOf !== void 0 && (validate141(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData }) || (vErrors = merged(vErrors, validate141.errors), errors = vErrors.length)), data.channels !== void 0) {
      let data8 = data.channels;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 != "string" && (vErrors = found(vErrors, instancePath + "/channels/" + i0, "type", { type: "string" }), errors++), validate143(data9, { instancePath: instancePath + "/channels/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate143.errors), errors = vErrors.length);
        }
        let i1 = data8.length, j0;
        if (i1 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i1--; ) {
            let item0 = data8[i1];
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
    if (data.facts !== void 0) {
      let data10 = data.facts;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        for (const key2 of Object.keys(data10))
          validate145(data10[key2], { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length);
      else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "object" }), errors++;
    }
    if (data.turnedOn !== void 0) {
      let data12 = data.turnedOn;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate136(data12[i2], { instancePath: instancePath + "/turnedOn/" + i2, parentData: data12, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/turnedOn", "type", { type: "array" }), errors++;
    }
    if (data.score !== void 0 && (validate157(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData }) || (vErrors = merged(vErrors, validate157.errors), errors = vErrors.length)), data.bands !== void 0) {
      let data15 = data.bands;
      if (Array.isArray(data15)) {
        data15.length < 1 && (vErrors = found(vErrors, instancePath + "/bands", "minItems", { limit: 1 }), errors++);
        const len2 = data15.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate136(data15[i3], { instancePath: instancePath + "/bands/" + i3, parentData: data15, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/bands", "type", { type: "array" }), errors++;
    }
    if (data.decided !== void 0 && typeof data.decided != "boolean" && (vErrors = found(vErrors, instancePath + "/decided", "type", { type: "boolean" }), errors++), data.band !== void 0) {
      let data18 = data.band;
      const _errs32 = errors;
      let valid10 = !1;
      const _errs33 = errors;
      data18 !== null && (vErrors = found(vErrors, instancePath + "/band", "type", { type: "null" }), errors++);
      var _valid0 = _errs33 === errors;
      if (valid10 = valid10 || _valid0, !valid10) {
        const _errs35 = errors;
        validate136(data18, { instancePath: instancePath + "/band", parentData: data, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
        var _valid0 = _errs35 === errors;
        valid10 = valid10 || _valid0;
      }
      valid10 ? (errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/band", "anyOf", {}), errors++);
    }
    if (data.indicators !== void 0) {
      let data19 = data.indicators;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            data20.id === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "id" }), errors++), data20.state === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "state" }), errors++), data20.weight === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "weight" }), errors++), data20.least === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "least" }), errors++), data20.most === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "most" }), errors++), data20.because === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "because" }), errors++);
            for (const key3 of Object.keys(data20))
              func2.call({ id: { $ref: "rule-set.schema.json#/$defs/id" }, state: { $ref: "rule-set.schema.json#/$defs/state" }, weight: { type: "integer" }, least: { type: "integer" }, most: { type: "integer" }, because: { type: "array", items: { $ref: "#/$defs/because" } }, group: { $ref: "rule-set.schema.json#/$defs/id" }, sensitive: { enum: ["direct", "proxy"] }, off: { const: !0 } }, key3) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "additionalProperties", { additionalProperty: key3 }), errors++);
            if (data20.id !== void 0 && (validate136(data20.id, { instancePath: instancePath + "/indicators/" + i4 + "/id", parentData: data20, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data20.state !== void 0 && (validate162(data20.state, { instancePath: instancePath + "/indicators/" + i4 + "/state", parentData: data20, parentDataProperty: "state", rootData }) || (vErrors = merged(vErrors, validate162.errors), errors = vErrors.length)), data20.weight !== void 0) {
              let data23 = data20.weight;
              typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/weight", "type", { type: "integer" }), errors++);
            }
            if (data20.least !== void 0) {
              let data24 = data20.least;
              typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/least", "type", { type: "integer" }), errors++);
            }
            if (data20.most !== void 0) {
              let data25 = data20.most;
              typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/most", "type", { type: "integer" }), errors++);
            }
            if (data20.because !== void 0) {
              let data26 = data20.because;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i5 = 0; i5 < len4; i5++)
                  validate164(data26[i5], { instancePath: instancePath + "/indicators/" + i4 + "/because/" + i5, parentData: data26, parentDataProperty: i5, rootData }) || (vErrors = merged(vErrors, validate164.errors), errors = vErrors.length);
              } else
                vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/because", "type", { type: "array" }), errors++;
            }
            if (data20.group !== void 0 && (validate136(data20.group, { instancePath: instancePath + "/indicators/" + i4 + "/group", parentData: data20, parentDataProperty: "group", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data20.sensitive !== void 0) {
              let data29 = data20.sensitive;
              data29 === "direct" || data29 === "proxy" || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/sensitive", "enum", { allowedValues: ["direct", "proxy"] }), errors++);
            }
            data20.off !== void 0 && data20.off !== !0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/off", "const", { allowedValue: !0 }), errors++);
          } else
            vErrors = found(vErrors, instancePath + "/indicators/" + i4, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/indicators", "type", { type: "array" }), errors++;
    }
    if (data.groups !== void 0) {
      let data31 = data.groups;
      if (Array.isArray(data31)) {
        const len5 = data31.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data32 = data31[i6];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            data32.id === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "id" }), errors++), data32.least === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "least" }), errors++), data32.most === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "most" }), errors++), data32.cappedAt === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "cappedAt" }), errors++);
            for (const key4 of Object.keys(data32))
              key4 === "id" || key4 === "least" || key4 === "most" || key4 === "cappedAt" || (vErrors = found(vErrors, instancePath + "/groups/" + i6, "additionalProperties", { additionalProperty: key4 }), errors++);
            if (data32.id !== void 0 && (validate136(data32.id, { instancePath: instancePath + "/groups/" + i6 + "/id", parentData: data32, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data32.least !== void 0) {
              let data34 = data32.least;
              typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) || (vErrors = found(vErrors, instancePath + "/groups/" + i6 + "/least", "type", { type: "integer" }), errors++);
            }
            if (data32.most !== void 0) {
              let data35 = data32.most;
              typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) || (vErrors = found(vErrors, instancePath + "/groups/" + i6 + "/most", "type", { type: "integer" }), errors++);
            }
            if (data32.cappedAt !== void 0) {
              let data36 = data32.cappedAt;
              typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) || (vErrors = found(vErrors, instancePath + "/groups/" + i6 + "/cappedAt", "type", { type: "integer" }), errors++);
            }
          } else
            vErrors = found(vErrors, instancePath + "/groups/" + i6, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/groups", "type", { type: "array" }), errors++;
    }
    if (data.elements !== void 0) {
      let data37 = data.elements;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        data37.act === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "act" }), errors++), data37.means === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "means" }), errors++), data37.purpose === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "purpose" }), errors++), data37.child === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "child" }), errors++);
        for (const key5 of Object.keys(data37))
          key5 === "act" || key5 === "means" || key5 === "purpose" || key5 === "child" || (vErrors = found(vErrors, instancePath + "/elements", "additionalProperties", { additionalProperty: key5 }), errors++);
        if (data37.act !== void 0 && (validate172(data37.act, { instancePath: instancePath + "/elements/act", parentData: data37, parentDataProperty: "act", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data37.means !== void 0 && (validate172(data37.means, { instancePath: instancePath + "/elements/means", parentData: data37, parentDataProperty: "means", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data37.purpose !== void 0 && (validate172(data37.purpose, { instancePath: instancePath + "/elements/purpose", parentData: data37, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data37.child !== void 0) {
          let data41 = data37.child;
          data41 === "yes" || data41 === "treated-as-child" || data41 === "no" || data41 === "unknown" || data41 === "not-about-a-person" || (vErrors = found(vErrors, instancePath + "/elements/child", "enum", { allowedValues: ["yes", "treated-as-child", "no", "unknown", "not-about-a-person"] }), errors++);
        }
      } else
        vErrors = found(vErrors, instancePath + "/elements", "type", { type: "object" }), errors++;
    }
    if (data.counts !== void 0) {
      let data42 = data.counts;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        data42.present === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "present" }), errors++), data42.absent === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "absent" }), errors++), data42.unknown === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "unknown" }), errors++), data42.suspected === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "suspected" }), errors++), data42.facts === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "facts" }), errors++), data42.asked === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "asked" }), errors++), data42.answered === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "answered" }), errors++), data42.notInSet === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "notInSet" }), errors++);
        for (const key6 of Object.keys(data42))
          key6 === "present" || key6 === "absent" || key6 === "unknown" || key6 === "suspected" || key6 === "facts" || key6 === "asked" || key6 === "answered" || key6 === "notInSet" || (vErrors = found(vErrors, instancePath + "/counts", "additionalProperties", { additionalProperty: key6 }), errors++);
        if (data42.present !== void 0) {
          let data43 = data42.present;
          typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) || (vErrors = found(vErrors, instancePath + "/counts/present", "type", { type: "integer" }), errors++);
        }
        if (data42.absent !== void 0) {
          let data44 = data42.absent;
          typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) || (vErrors = found(vErrors, instancePath + "/counts/absent", "type", { type: "integer" }), errors++);
        }
        if (data42.unknown !== void 0) {
          let data45 = data42.unknown;
          typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) || (vErrors = found(vErrors, instancePath + "/counts/unknown", "type", { type: "integer" }), errors++);
        }
        if (data42.suspected !== void 0) {
          let data46 = data42.suspected;
          typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) || (vErrors = found(vErrors, instancePath + "/counts/suspected", "type", { type: "integer" }), errors++);
        }
        if (data42.facts !== void 0) {
          let data47 = data42.facts;
          typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) || (vErrors = found(vErrors, instancePath + "/counts/facts", "type", { type: "integer" }), errors++);
        }
        if (data42.asked !== void 0) {
          let data48 = data42.asked;
          typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) || (vErrors = found(vErrors, instancePath + "/counts/asked", "type", { type: "integer" }), errors++);
        }
        if (data42.answered !== void 0) {
          let data49 = data42.answered;
          typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) || (vErrors = found(vErrors, instancePath + "/counts/answered", "type", { type: "integer" }), errors++);
        }
        if (data42.notInSet !== void 0) {
          let data50 = data42.notInSet;
          typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) || (vErrors = found(vErrors, instancePath + "/counts/notInSet", "type", { type: "integer" }), errors++);
        }
      } else
        vErrors = found(vErrors, instancePath + "/counts", "type", { type: "object" }), errors++;
    }
    if (data.concern !== void 0) {
      let data51 = data.concern;
      const _errs94 = errors;
      let valid21 = !1;
      const _errs95 = errors;
      data51 !== null && (vErrors = found(vErrors, instancePath + "/concern", "type", { type: "null" }), errors++);
      var _valid1 = _errs95 === errors;
      if (valid21 = valid21 || _valid1, !valid21) {
        const _errs97 = errors;
        if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
          data51.reason === void 0 && (vErrors = found(vErrors, instancePath + "/concern", "required", { missingProperty: "reason" }), errors++);
          for (const key7 of Object.keys(data51))
            key7 !== "reason" && (vErrors = found(vErrors, instancePath + "/concern", "additionalProperties", { additionalProperty: key7 }), errors++);
          if (data51.reason !== void 0) {
            let data52 = data51.reason;
            typeof data52 == "string" ? (func4(data52) > 4e3 && (vErrors = found(vErrors, instancePath + "/concern/reason", "maxLength", { limit: 4e3 }), errors++), func4(data52) < 1 && (vErrors = found(vErrors, instancePath + "/concern/reason", "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath + "/concern/reason", "type", { type: "string" }), errors++);
          }
        } else
          vErrors = found(vErrors, instancePath + "/concern", "type", { type: "object" }), errors++;
        var _valid1 = _errs97 === errors;
        valid21 = valid21 || _valid1;
      }
      valid21 ? (errors = _errs94, vErrors !== null && (_errs94 ? vErrors.length = _errs94 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/concern", "anyOf", {}), errors++);
    }
    if (data.nextStep !== void 0) {
      let data53 = data.nextStep;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        data53.band === void 0 && (vErrors = found(vErrors, instancePath + "/nextStep", "required", { missingProperty: "band" }), errors++), data53.raisedBy === void 0 && (vErrors = found(vErrors, instancePath + "/nextStep", "required", { missingProperty: "raisedBy" }), errors++), data53.referral === void 0 && (vErrors = found(vErrors, instancePath + "/nextStep", "required", { missingProperty: "referral" }), errors++);
        for (const key8 of Object.keys(data53))
          key8 === "band" || key8 === "raisedBy" || key8 === "referral" || (vErrors = found(vErrors, instancePath + "/nextStep", "additionalProperties", { additionalProperty: key8 }), errors++);
        if (data53.band !== void 0 && (validate136(data53.band, { instancePath: instancePath + "/nextStep/band", parentData: data53, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data53.raisedBy !== void 0) {
          let data55 = data53.raisedBy;
          data55 === "nothing" || data55 === "score" || data55 === "concern" || (vErrors = found(vErrors, instancePath + "/nextStep/raisedBy", "enum", { allowedValues: ["nothing", "score", "concern"] }), errors++);
        }
        if (data53.referral !== void 0) {
          let data56 = data53.referral;
          if (Array.isArray(data56)) {
            const len6 = data56.length;
            for (let i7 = 0; i7 < len6; i7++)
              validate136(data56[i7], { instancePath: instancePath + "/nextStep/referral/" + i7, parentData: data56, parentDataProperty: i7, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/nextStep/referral", "type", { type: "array" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/nextStep", "type", { type: "object" }), errors++;
    }
    if (data.askNext !== void 0) {
      let data58 = data.askNext;
      if (Array.isArray(data58)) {
        const len7 = data58.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data59 = data58[i8];
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            data59.fact === void 0 && (vErrors = found(vErrors, instancePath + "/askNext/" + i8, "required", { missingProperty: "fact" }), errors++), data59.couldReach === void 0 && (vErrors = found(vErrors, instancePath + "/askNext/" + i8, "required", { missingProperty: "couldReach" }), errors++);
            for (const key9 of Object.keys(data59))
              key9 === "fact" || key9 === "couldReach" || (vErrors = found(vErrors, instancePath + "/askNext/" + i8, "additionalProperties", { additionalProperty: key9 }), errors++);
            data59.fact !== void 0 && (validate136(data59.fact, { instancePath: instancePath + "/askNext/" + i8 + "/fact", parentData: data59, parentDataProperty: "fact", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data59.couldReach !== void 0 && (validate136(data59.couldReach, { instancePath: instancePath + "/askNext/" + i8 + "/couldReach", parentData: data59, parentDataProperty: "couldReach", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/askNext/" + i8, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/askNext", "type", { type: "array" }), errors++;
    }
    if (data.whatWouldChange !== void 0) {
      let data62 = data.whatWouldChange;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        data62.heldUpBy === void 0 && (vErrors = found(vErrors, instancePath + "/whatWouldChange", "required", { missingProperty: "heldUpBy" }), errors++), data62.oneMore === void 0 && (vErrors = found(vErrors, instancePath + "/whatWouldChange", "required", { missingProperty: "oneMore" }), errors++);
        for (const key10 of Object.keys(data62))
          key10 === "heldUpBy" || key10 === "oneMore" || (vErrors = found(vErrors, instancePath + "/whatWouldChange", "additionalProperties", { additionalProperty: key10 }), errors++);
        if (data62.heldUpBy !== void 0) {
          let data63 = data62.heldUpBy;
          if (Array.isArray(data63)) {
            const len8 = data63.length;
            for (let i9 = 0; i9 < len8; i9++)
              validate180(data63[i9], { instancePath: instancePath + "/whatWouldChange/heldUpBy/" + i9, parentData: data63, parentDataProperty: i9, rootData }) || (vErrors = merged(vErrors, validate180.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/whatWouldChange/heldUpBy", "type", { type: "array" }), errors++;
        }
        if (data62.oneMore !== void 0) {
          let data65 = data62.oneMore;
          if (Array.isArray(data65)) {
            const len9 = data65.length;
            for (let i10 = 0; i10 < len9; i10++)
              validate180(data65[i10], { instancePath: instancePath + "/whatWouldChange/oneMore/" + i10, parentData: data65, parentDataProperty: i10, rootData }) || (vErrors = merged(vErrors, validate180.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/whatWouldChange/oneMore", "type", { type: "array" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/whatWouldChange", "type", { type: "object" }), errors++;
    }
    if (data.withoutSensitive !== void 0) {
      let data67 = data.withoutSensitive;
      const _errs127 = errors;
      let valid34 = !1;
      const _errs128 = errors;
      data67 !== null && (vErrors = found(vErrors, instancePath + "/withoutSensitive", "type", { type: "null" }), errors++);
      var _valid2 = _errs128 === errors;
      if (valid34 = valid34 || _valid2, !valid34) {
        const _errs130 = errors;
        if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
          data67.score === void 0 && (vErrors = found(vErrors, instancePath + "/withoutSensitive", "required", { missingProperty: "score" }), errors++), data67.bands === void 0 && (vErrors = found(vErrors, instancePath + "/withoutSensitive", "required", { missingProperty: "bands" }), errors++);
          for (const key11 of Object.keys(data67))
            key11 === "score" || key11 === "bands" || (vErrors = found(vErrors, instancePath + "/withoutSensitive", "additionalProperties", { additionalProperty: key11 }), errors++);
          if (data67.score !== void 0 && (validate157(data67.score, { instancePath: instancePath + "/withoutSensitive/score", parentData: data67, parentDataProperty: "score", rootData }) || (vErrors = merged(vErrors, validate157.errors), errors = vErrors.length)), data67.bands !== void 0) {
            let data69 = data67.bands;
            if (Array.isArray(data69)) {
              data69.length < 1 && (vErrors = found(vErrors, instancePath + "/withoutSensitive/bands", "minItems", { limit: 1 }), errors++);
              const len10 = data69.length;
              for (let i11 = 0; i11 < len10; i11++)
                validate136(data69[i11], { instancePath: instancePath + "/withoutSensitive/bands/" + i11, parentData: data69, parentDataProperty: i11, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
            } else
              vErrors = found(vErrors, instancePath + "/withoutSensitive/bands", "type", { type: "array" }), errors++;
          }
        } else
          vErrors = found(vErrors, instancePath + "/withoutSensitive", "type", { type: "object" }), errors++;
        var _valid2 = _errs130 === errors;
        valid34 = valid34 || _valid2;
      }
      valid34 ? (errors = _errs127, vErrors !== null && (_errs127 ? vErrors.length = _errs127 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/withoutSensitive", "anyOf", {}), errors++);
    }
    data.statement !== void 0 && typeof data.statement != "string" && (vErrors = found(vErrors, instancePath + "/statement", "type", { type: "string" }), errors++);
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
  checkAssessmentShape
};
