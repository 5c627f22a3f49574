// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkAssessmentShape = validate21;
const func2 = Object.prototype.hasOwnProperty, func4 = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
const pattern1 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate136.errors = vErrors, errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func4(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate138.errors = vErrors, errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern6.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9a-f]{64}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate140.errors = vErrors, errors === 0;
}
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern7.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate143.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "conversation" || data === "observation" || data === "document" || data === "third-party" || data === "transaction" || data === "text" || data === "image-coded" || data === "cross-advert" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["conversation", "observation", "document", "third-party", "transaction", "text", "image-coded", "cross-advert"] }), errors++), validate145.errors = vErrors, errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = found(vErrors, instancePath, "anyOf", {}), errors++), validate148.errors = vErrors, errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "not-asked" || data === "declined" || data === "not-known" || data === "not-observable" || data === "contradictory" || data === "suspected" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["not-asked", "declined", "not-known", "not-observable", "contradictory", "suspected"] }), errors++), validate150.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.date !== void 0 && (validate143(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }) || (vErrors = merged(vErrors, validate143.errors), errors = vErrors.length)), data.note !== void 0) {
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
    data.value !== void 0 && (validate148(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.unknown !== void 0 && (validate150(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate150.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate152.errors = vErrors, errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.value !== void 0 && (validate148(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.unknown !== void 0 && (validate150(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate150.errors), errors = vErrors.length)), data.evidence !== void 0) {
      let data2 = data.evidence;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate152(data2[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate152.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/evidence", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate147.errors = vErrors, errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate159.errors = vErrors, errors === 0;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "present" || data === "absent" || data === "unknown" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["present", "absent", "unknown"] }), errors++), validate164.errors = vErrors, errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.fact !== void 0 && (validate138(data.fact, { instancePath: instancePath + "/fact", parentData: data, parentDataProperty: "fact", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data.value !== void 0 && (validate148(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = merged(vErrors, validate148.errors), errors = vErrors.length)), data.unknown !== void 0 && (validate150(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData }) || (vErrors = merged(vErrors, validate150.errors), errors = vErrors.length)), data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate152(data3[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate152.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/evidence", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate166.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "present" || data === "absent" || data === "unknown" || data === "not-required" || (vErrors = found(vErrors, instancePath, "enum", { allowedValues: ["present", "absent", "unknown", "not-required"] }), errors++), validate174.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.indicator === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicator" }), errors++), data.band === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "band" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "indicator" || key0 === "band" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.indicator !== void 0 && (validate138(data.indicator, { instancePath: instancePath + "/indicator", parentData: data, parentDataProperty: "indicator", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data.band !== void 0 && (validate138(data.band, { instancePath: instancePath + "/band", parentData: data, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate182.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.ruleSet === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "ruleSet" }), errors++), data.engine === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "engine" }), errors++), data.factsDigest === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "factsDigest" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++), data.turnedOn === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "turnedOn" }), errors++), data.score === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "score" }), errors++), data.bands === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "bands" }), errors++), data.decided === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "decided" }), errors++), data.band === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "band" }), errors++), data.indicators === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "indicators" }), errors++), data.groups === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "groups" }), errors++), data.elements === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "elements" }), errors++), data.counts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "counts" }), errors++), data.concern === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "concern" }), errors++), data.nextStep === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "nextStep" }), errors++), data.askNext === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "askNext" }), errors++), data.whatWouldChange === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "whatWouldChange" }), errors++), data.withoutSensitive === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "withoutSensitive" }), errors++), data.statement === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ superseded: { type: "object", additionalProperties: !1, required: ["status", "statusReason", "replacedBy"], properties: { status: { enum: ["deprecated", "withdrawn"] }, statusReason: { type: "string" }, replacedBy: { anyOf: [{ type: "null" }, { $ref: "rule-set.schema.json#/properties/version" }] } } }, format: { const: "assessment/1" }, ruleSet: { type: "object", additionalProperties: !1, required: ["id", "version", "sha256"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, version: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, engine: { type: "string" }, factsDigest: { $ref: "#/$defs/sha256" }, asOf: { $ref: "rule-set.schema.json#/$defs/date" }, channels: { type: "array", uniqueItems: !0, items: { type: "string", $ref: "rule-set.schema.json#/$defs/channel" } }, facts: { type: "object", additionalProperties: { $ref: "#/$defs/recordedFact" } }, turnedOn: { type: "array", items: { $ref: "rule-set.schema.json#/$defs/id" } }, score: { $ref: "#/$defs/score" }, bands: { type: "array", minItems: 1, items: { $ref: "rule-set.schema.json#/$defs/id" } }, decided: { type: "boolean" }, band: { anyOf: [{ type: "null" }, { $ref: "rule-set.schema.json#/$defs/id" }] }, indicators: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "state", "weight", "least", "most", "because"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, state: { $ref: "rule-set.schema.json#/$defs/state" }, weight: { type: "integer" }, least: { type: "integer" }, most: { type: "integer" }, because: { type: "array", items: { $ref: "#/$defs/because" } }, group: { $ref: "rule-set.schema.json#/$defs/id" }, sensitive: { enum: ["direct", "proxy"] }, off: { const: !0 } } } }, groups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "least", "most", "cappedAt"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, least: { type: "integer" }, most: { type: "integer" }, cappedAt: { type: "integer" } } } }, elements: { type: "object", additionalProperties: !1, required: ["act", "means", "purpose", "child"], properties: { act: { $ref: "#/$defs/elementState" }, means: { $ref: "#/$defs/elementState" }, purpose: { $ref: "#/$defs/elementState" }, child: { enum: ["yes", "treated-as-child", "no", "unknown", "not-about-a-person"] } } }, counts: { type: "object", additionalProperties: !1, required: ["present", "absent", "unknown", "suspected", "facts", "asked", "answered", "notInSet"], properties: { present: { type: "integer" }, absent: { type: "integer" }, unknown: { type: "integer" }, suspected: { type: "integer" }, facts: { type: "integer" }, asked: { type: "integer" }, answered: { type: "integer" }, notInSet: { type: "integer" } } }, concern: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["reason"], properties: { reason: { type: "string", minLength: 1, maxLength: 4e3 } } }] }, nextStep: { type: "object", additionalProperties: !1, required: ["band", "raisedBy", "referral"], properties: { band: { $ref: "rule-set.schema.json#/$defs/id" }, raisedBy: { enum: ["nothing", "score", "concern"] }, referral: { type: "array", items: { $ref: "rule-set.schema.json#/$defs/id" } } } }, askNext: { type: "array", items: { type: "object", additionalProperties: !1, required: ["fact", "couldReach"], properties: { fact: { $ref: "rule-set.schema.json#/$defs/id" }, couldReach: { $ref: "rule-set.schema.json#/$defs/id" } } } }, whatWouldChange: { type: "object", additionalProperties: !1, required: ["heldUpBy", "oneMore"], properties: { heldUpBy: { type: "array", items: { $ref: "#/$defs/change" } }, oneMore: { type: "array", items: { $ref: "#/$defs/change" } } } }, withoutSensitive: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["score", "bands"], properties: { score: { $ref: "#/$defs/score" }, bands: { type: "array", minItems: 1, items: { $ref: "rule-set.schema.json#/$defs/id" } } } }] }, statement: { type: "string" } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.superseded !== void 0) {
      let data0 = data.superseded;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.status === void 0 && (vErrors = found(vErrors, instancePath + "/superseded", "required", { missingProperty: "status" }), errors++), data0.statusReason === void 0 && (vErrors = found(vErrors, instancePath + "/superseded", "required", { missingProperty: "statusReason" }), errors++), data0.replacedBy === void 0 && (vErrors = found(vErrors, instancePath + "/superseded", "required", { missingProperty: "replacedBy" }), errors++);
        for (const key1 of Object.keys(data0))
          key1 === "status" || key1 === "statusReason" || key1 === "replacedBy" || (vErrors = found(vErrors, instancePath + "/superseded", "additionalProperties", { additionalProperty: key1 }), errors++);
        if (data0.status !== void 0) {
          let data1 = data0.status;
          data1 === "deprecated" || data1 === "withdrawn" || (vErrors = found(vErrors, instancePath + "/superseded/status", "enum", { allowedValues: ["deprecated", "withdrawn"] }), errors++);
        }
        if (data0.statusReason !== void 0 && typeof data0.statusReason != "string" && (vErrors = found(vErrors, instancePath + "/superseded/statusReason", "type", { type: "string" }), errors++), data0.replacedBy !== void 0) {
          let data3 = data0.replacedBy;
          const _errs9 = errors;
          let valid2 = !1;
          const _errs10 = errors;
          data3 !== null && (vErrors = found(vErrors, instancePath + "/superseded/replacedBy", "type", { type: "null" }), errors++);
          var _valid0 = _errs10 === errors;
          if (valid2 = valid2 || _valid0, !valid2) {
            const _errs12 = errors;
            validate136(data3, { instancePath: instancePath + "/superseded/replacedBy", parentData: data0, parentDataProperty: "replacedBy", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
            var _valid0 = _errs12 === errors;
            valid2 = valid2 || _valid0;
          }
          valid2 ? (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/superseded/replacedBy", "anyOf", {}), errors++);
        }
      } else
        vErrors = found(vErrors, instancePath + "/superseded", "type", { type: "object" }), errors++;
    }
    if (data.format !== void 0 && data.format !== "assessment/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "assessment/1" }), errors++), data.ruleSet !== void 0) {
      let data5 = data.ruleSet;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.id === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "id" }), errors++), data5.version === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "version" }), errors++), data5.sha256 === void 0 && (vErrors = found(vErrors, instancePath + "/ruleSet", "required", { missingProperty: "sha256" }), errors++);
        for (const key2 of Object.keys(data5))
          key2 === "id" || key2 === "version" || key2 === "sha256" || (vErrors = found(vErrors, instancePath + "/ruleSet", "additionalProperties", { additionalProperty: key2 }), errors++);
        data5.id !== void 0 && (validate138(data5.id, { instancePath: instancePath + "/ruleSet/id", parentData: data5, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data5.version !== void 0 && typeof data5.version != "string" && (vErrors = found(vErrors, instancePath + "/ruleSet/version", "type", { type: "string" }), errors++), data5.sha256 !== void 0 && (validate140(data5.sha256, { instancePath: instancePath + "/ruleSet/sha256", parentData: data5, parentDataProperty: "sha256", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/ruleSet", "type", { type: "object" }), errors++;
    }
    if (data.engine !== void 0 && typeof data.engine != "string" && (vErrors = found(vErrors, instancePath + "/engine", "type", { type: "string" }), errors++), data.factsDigest !== void 0 && (validate140(data.factsDigest, { instancePath: instancePath + "/factsDigest", parentData: data, parentDataProperty: "factsDigest", rootData }) || (vErrors = merged(vErrors, validate140.errors), errors = vErrors.length)), data.asOf !== void 0 && (validate143(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData }) || (vErrors = merged(vErrors, validate143.errors), errors = vErrors.length)), data.channels !== void 0) {
      let data12 = data.channels;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          typeof data13 != "string" && (vErrors = found(vErrors, instancePath + "/channels/" + i0, "type", { type: "string" }), errors++), validate145(data13, { instancePath: instancePath + "/channels/" + i0, parentData: data12, parentDataProperty: i0, rootData }) || (vErrors = merged(vErrors, validate145.errors), errors = vErrors.length);
        }
        let i1 = data12.length, j0;
        if (i1 > 1) {
          const indices0 = /* @__PURE__ */ Object.create(null);
          for (; i1--; ) {
            let item0 = data12[i1];
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
      let data14 = data.facts;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key3 of Object.keys(data14))
          validate147(data14[key3], { instancePath: instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key3, rootData }) || (vErrors = merged(vErrors, validate147.errors), errors = vErrors.length);
      else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "object" }), errors++;
    }
    if (data.turnedOn !== void 0) {
      let data16 = data.turnedOn;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate138(data16[i2], { instancePath: instancePath + "/turnedOn/" + i2, parentData: data16, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/turnedOn", "type", { type: "array" }), errors++;
    }
    if (data.score !== void 0 && (validate159(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData }) || (vErrors = merged(vErrors, validate159.errors), errors = vErrors.length)), data.bands !== void 0) {
      let data19 = data.bands;
      if (Array.isArray(data19)) {
        data19.length < 1 && (vErrors = found(vErrors, instancePath + "/bands", "minItems", { limit: 1 }), errors++);
        const len2 = data19.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate138(data19[i3], { instancePath: instancePath + "/bands/" + i3, parentData: data19, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/bands", "type", { type: "array" }), errors++;
    }
    if (data.decided !== void 0 && typeof data.decided != "boolean" && (vErrors = found(vErrors, instancePath + "/decided", "type", { type: "boolean" }), errors++), data.band !== void 0) {
      let data22 = data.band;
      const _errs43 = errors;
      let valid12 = !1;
      const _errs44 = errors;
      data22 !== null && (vErrors = found(vErrors, instancePath + "/band", "type", { type: "null" }), errors++);
      var _valid1 = _errs44 === errors;
      if (valid12 = valid12 || _valid1, !valid12) {
        const _errs46 = errors;
        validate138(data22, { instancePath: instancePath + "/band", parentData: data, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length);
        var _valid1 = _errs46 === errors;
        valid12 = valid12 || _valid1;
      }
      valid12 ? (errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/band", "anyOf", {}), errors++);
    }
    if (data.indicators !== void 0) {
      let data23 = data.indicators;
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data24 = data23[i4];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            data24.id === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "id" }), errors++), data24.state === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "state" }), errors++), data24.weight === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "weight" }), errors++), data24.least === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "least" }), errors++), data24.most === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "most" }), errors++), data24.because === void 0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "required", { missingProperty: "because" }), errors++);
            for (const key4 of Object.keys(data24))
              func2.call({ id: { $ref: "rule-set.schema.json#/$defs/id" }, state: { $ref: "rule-set.schema.json#/$defs/state" }, weight: { type: "integer" }, least: { type: "integer" }, most: { type: "integer" }, because: { type: "array", items: { $ref: "#/$defs/because" } }, group: { $ref: "rule-set.schema.json#/$defs/id" }, sensitive: { enum: ["direct", "proxy"] }, off: { const: !0 } }, key4) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4, "additionalProperties", { additionalProperty: key4 }), errors++);
            if (data24.id !== void 0 && (validate138(data24.id, { instancePath: instancePath + "/indicators/" + i4 + "/id", parentData: data24, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data24.state !== void 0 && (validate164(data24.state, { instancePath: instancePath + "/indicators/" + i4 + "/state", parentData: data24, parentDataProperty: "state", rootData }) || (vErrors = merged(vErrors, validate164.errors), errors = vErrors.length)), data24.weight !== void 0) {
              let data27 = data24.weight;
              typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/weight", "type", { type: "integer" }), errors++);
            }
            if (data24.least !== void 0) {
              let data28 = data24.least;
              typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/least", "type", { type: "integer" }), errors++);
            }
            if (data24.most !== void 0) {
              let data29 = data24.most;
              typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/most", "type", { type: "integer" }), errors++);
            }
            if (data24.because !== void 0) {
              let data30 = data24.because;
              if (Array.isArray(data30)) {
                const len4 = data30.length;
                for (let i5 = 0; i5 < len4; i5++)
                  validate166(data30[i5], { instancePath: instancePath + "/indicators/" + i4 + "/because/" + i5, parentData: data30, parentDataProperty: i5, rootData }) || (vErrors = merged(vErrors, validate166.errors), errors = vErrors.length);
              } else
                vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/because", "type", { type: "array" }), errors++;
            }
            if (data24.group !== void 0 && (validate138(data24.group, { instancePath: instancePath + "/indicators/" + i4 + "/group", parentData: data24, parentDataProperty: "group", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data24.sensitive !== void 0) {
              let data33 = data24.sensitive;
              data33 === "direct" || data33 === "proxy" || (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/sensitive", "enum", { allowedValues: ["direct", "proxy"] }), errors++);
            }
            data24.off !== void 0 && data24.off !== !0 && (vErrors = found(vErrors, instancePath + "/indicators/" + i4 + "/off", "const", { allowedValue: !0 }), errors++);
          } else
            vErrors = found(vErrors, instancePath + "/indicators/" + i4, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/indicators", "type", { type: "array" }), errors++;
    }
    if (data.groups !== void 0) {
      let data35 = data.groups;
      if (Array.isArray(data35)) {
        const len5 = data35.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data36 = data35[i6];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            data36.id === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "id" }), errors++), data36.least === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "least" }), errors++), data36.most === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "most" }), errors++), data36.cappedAt === void 0 && (vErrors = found(vErrors, instancePath + "/groups/" + i6, "required", { missingProperty: "cappedAt" }), errors++);
            for (const key5 of Object.keys(data36))
              key5 === "id" || key5 === "least" || key5 === "most" || key5 === "cappedAt" || (vErrors = found(vErrors, instancePath + "/groups/" + i6, "additionalProperties", { additionalProperty: key5 }), errors++);
            if (data36.id !== void 0 && (validate138(data36.id, { instancePath: instancePath + "/groups/" + i6 + "/id", parentData: data36, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data36.least !== void 0) {
              let data38 = data36.least;
              typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) || (vErrors = found(vErrors, instancePath + "/groups/" + i6 + "/least", "type", { type: "integer" }), errors++);
            }
            if (data36.most !== void 0) {
              let data39 = data36.most;
              typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) || (vErrors = found(vErrors, instancePath + "/groups/" + i6 + "/most", "type", { type: "integer" }), errors++);
            }
            if (data36.cappedAt !== void 0) {
              let data40 = data36.cappedAt;
              typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) || (vErrors = found(vErrors, instancePath + "/groups/" + i6 + "/cappedAt", "type", { type: "integer" }), errors++);
            }
          } else
            vErrors = found(vErrors, instancePath + "/groups/" + i6, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/groups", "type", { type: "array" }), errors++;
    }
    if (data.elements !== void 0) {
      let data41 = data.elements;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        data41.act === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "act" }), errors++), data41.means === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "means" }), errors++), data41.purpose === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "purpose" }), errors++), data41.child === void 0 && (vErrors = found(vErrors, instancePath + "/elements", "required", { missingProperty: "child" }), errors++);
        for (const key6 of Object.keys(data41))
          key6 === "act" || key6 === "means" || key6 === "purpose" || key6 === "child" || (vErrors = found(vErrors, instancePath + "/elements", "additionalProperties", { additionalProperty: key6 }), errors++);
        if (data41.act !== void 0 && (validate174(data41.act, { instancePath: instancePath + "/elements/act", parentData: data41, parentDataProperty: "act", rootData }) || (vErrors = merged(vErrors, validate174.errors), errors = vErrors.length)), data41.means !== void 0 && (validate174(data41.means, { instancePath: instancePath + "/elements/means", parentData: data41, parentDataProperty: "means", rootData }) || (vErrors = merged(vErrors, validate174.errors), errors = vErrors.length)), data41.purpose !== void 0 && (validate174(data41.purpose, { instancePath: instancePath + "/elements/purpose", parentData: data41, parentDataProperty: "purpose", rootData }) || (vErrors = merged(vErrors, validate174.errors), errors = vErrors.length)), data41.child !== void 0) {
          let data45 = data41.child;
          data45 === "yes" || data45 === "treated-as-child" || data45 === "no" || data45 === "unknown" || data45 === "not-about-a-person" || (vErrors = found(vErrors, instancePath + "/elements/child", "enum", { allowedValues: ["yes", "treated-as-child", "no", "unknown", "not-about-a-person"] }), errors++);
        }
      } else
        vErrors = found(vErrors, instancePath + "/elements", "type", { type: "object" }), errors++;
    }
    if (data.counts !== void 0) {
      let data46 = data.counts;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        data46.present === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "present" }), errors++), data46.absent === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "absent" }), errors++), data46.unknown === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "unknown" }), errors++), data46.suspected === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "suspected" }), errors++), data46.facts === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "facts" }), errors++), data46.asked === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "asked" }), errors++), data46.answered === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "answered" }), errors++), data46.notInSet === void 0 && (vErrors = found(vErrors, instancePath + "/counts", "required", { missingProperty: "notInSet" }), errors++);
        for (const key7 of Object.keys(data46))
          key7 === "present" || key7 === "absent" || key7 === "unknown" || key7 === "suspected" || key7 === "facts" || key7 === "asked" || key7 === "answered" || key7 === "notInSet" || (vErrors = found(vErrors, instancePath + "/counts", "additionalProperties", { additionalProperty: key7 }), errors++);
        if (data46.present !== void 0) {
          let data47 = data46.present;
          typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) || (vErrors = found(vErrors, instancePath + "/counts/present", "type", { type: "integer" }), errors++);
        }
        if (data46.absent !== void 0) {
          let data48 = data46.absent;
          typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) || (vErrors = found(vErrors, instancePath + "/counts/absent", "type", { type: "integer" }), errors++);
        }
        if (data46.unknown !== void 0) {
          let data49 = data46.unknown;
          typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) || (vErrors = found(vErrors, instancePath + "/counts/unknown", "type", { type: "integer" }), errors++);
        }
        if (data46.suspected !== void 0) {
          let data50 = data46.suspected;
          typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) || (vErrors = found(vErrors, instancePath + "/counts/suspected", "type", { type: "integer" }), errors++);
        }
        if (data46.facts !== void 0) {
          let data51 = data46.facts;
          typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) || (vErrors = found(vErrors, instancePath + "/counts/facts", "type", { type: "integer" }), errors++);
        }
        if (data46.asked !== void 0) {
          let data52 = data46.asked;
          typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) || (vErrors = found(vErrors, instancePath + "/counts/asked", "type", { type: "integer" }), errors++);
        }
        if (data46.answered !== void 0) {
          let data53 = data46.answered;
          typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) || (vErrors = found(vErrors, instancePath + "/counts/answered", "type", { type: "integer" }), errors++);
        }
        if (data46.notInSet !== void 0) {
          let data54 = data46.notInSet;
          typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) || (vErrors = found(vErrors, instancePath + "/counts/notInSet", "type", { type: "integer" }), errors++);
        }
      } else
        vErrors = found(vErrors, instancePath + "/counts", "type", { type: "object" }), errors++;
    }
    if (data.concern !== void 0) {
      let data55 = data.concern;
      const _errs105 = errors;
      let valid23 = !1;
      const _errs106 = errors;
      data55 !== null && (vErrors = found(vErrors, instancePath + "/concern", "type", { type: "null" }), errors++);
      var _valid2 = _errs106 === errors;
      if (valid23 = valid23 || _valid2, !valid23) {
        const _errs108 = errors;
        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
          data55.reason === void 0 && (vErrors = found(vErrors, instancePath + "/concern", "required", { missingProperty: "reason" }), errors++);
          for (const key8 of Object.keys(data55))
            key8 !== "reason" && (vErrors = found(vErrors, instancePath + "/concern", "additionalProperties", { additionalProperty: key8 }), errors++);
          if (data55.reason !== void 0) {
            let data56 = data55.reason;
            typeof data56 == "string" ? (func4(data56) > 4e3 && (vErrors = found(vErrors, instancePath + "/concern/reason", "maxLength", { limit: 4e3 }), errors++), func4(data56) < 1 && (vErrors = found(vErrors, instancePath + "/concern/reason", "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath + "/concern/reason", "type", { type: "string" }), errors++);
          }
        } else
          vErrors = found(vErrors, instancePath + "/concern", "type", { type: "object" }), errors++;
        var _valid2 = _errs108 === errors;
        valid23 = valid23 || _valid2;
      }
      valid23 ? (errors = _errs105, vErrors !== null && (_errs105 ? vErrors.length = _errs105 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/concern", "anyOf", {}), errors++);
    }
    if (data.nextStep !== void 0) {
      let data57 = data.nextStep;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        data57.band === void 0 && (vErrors = found(vErrors, instancePath + "/nextStep", "required", { missingProperty: "band" }), errors++), data57.raisedBy === void 0 && (vErrors = found(vErrors, instancePath + "/nextStep", "required", { missingProperty: "raisedBy" }), errors++), data57.referral === void 0 && (vErrors = found(vErrors, instancePath + "/nextStep", "required", { missingProperty: "referral" }), errors++);
        for (const key9 of Object.keys(data57))
          key9 === "band" || key9 === "raisedBy" || key9 === "referral" || (vErrors = found(vErrors, instancePath + "/nextStep", "additionalProperties", { additionalProperty: key9 }), errors++);
        if (data57.band !== void 0 && (validate138(data57.band, { instancePath: instancePath + "/nextStep/band", parentData: data57, parentDataProperty: "band", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data57.raisedBy !== void 0) {
          let data59 = data57.raisedBy;
          data59 === "nothing" || data59 === "score" || data59 === "concern" || (vErrors = found(vErrors, instancePath + "/nextStep/raisedBy", "enum", { allowedValues: ["nothing", "score", "concern"] }), errors++);
        }
        if (data57.referral !== void 0) {
          let data60 = data57.referral;
          if (Array.isArray(data60)) {
            const len6 = data60.length;
            for (let i7 = 0; i7 < len6; i7++)
              validate138(data60[i7], { instancePath: instancePath + "/nextStep/referral/" + i7, parentData: data60, parentDataProperty: i7, rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/nextStep/referral", "type", { type: "array" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/nextStep", "type", { type: "object" }), errors++;
    }
    if (data.askNext !== void 0) {
      let data62 = data.askNext;
      if (Array.isArray(data62)) {
        const len7 = data62.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data63 = data62[i8];
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            data63.fact === void 0 && (vErrors = found(vErrors, instancePath + "/askNext/" + i8, "required", { missingProperty: "fact" }), errors++), data63.couldReach === void 0 && (vErrors = found(vErrors, instancePath + "/askNext/" + i8, "required", { missingProperty: "couldReach" }), errors++);
            for (const key10 of Object.keys(data63))
              key10 === "fact" || key10 === "couldReach" || (vErrors = found(vErrors, instancePath + "/askNext/" + i8, "additionalProperties", { additionalProperty: key10 }), errors++);
            data63.fact !== void 0 && (validate138(data63.fact, { instancePath: instancePath + "/askNext/" + i8 + "/fact", parentData: data63, parentDataProperty: "fact", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data63.couldReach !== void 0 && (validate138(data63.couldReach, { instancePath: instancePath + "/askNext/" + i8 + "/couldReach", parentData: data63, parentDataProperty: "couldReach", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/askNext/" + i8, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/askNext", "type", { type: "array" }), errors++;
    }
    if (data.whatWouldChange !== void 0) {
      let data66 = data.whatWouldChange;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        data66.heldUpBy === void 0 && (vErrors = found(vErrors, instancePath + "/whatWouldChange", "required", { missingProperty: "heldUpBy" }), errors++), data66.oneMore === void 0 && (vErrors = found(vErrors, instancePath + "/whatWouldChange", "required", { missingProperty: "oneMore" }), errors++);
        for (const key11 of Object.keys(data66))
          key11 === "heldUpBy" || key11 === "oneMore" || (vErrors = found(vErrors, instancePath + "/whatWouldChange", "additionalProperties", { additionalProperty: key11 }), errors++);
        if (data66.heldUpBy !== void 0) {
          let data67 = data66.heldUpBy;
          if (Array.isArray(data67)) {
            const len8 = data67.length;
            for (let i9 = 0; i9 < len8; i9++)
              validate182(data67[i9], { instancePath: instancePath + "/whatWouldChange/heldUpBy/" + i9, parentData: data67, parentDataProperty: i9, rootData }) || (vErrors = merged(vErrors, validate182.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/whatWouldChange/heldUpBy", "type", { type: "array" }), errors++;
        }
        if (data66.oneMore !== void 0) {
          let data69 = data66.oneMore;
          if (Array.isArray(data69)) {
            const len9 = data69.length;
            for (let i10 = 0; i10 < len9; i10++)
              validate182(data69[i10], { instancePath: instancePath + "/whatWouldChange/oneMore/" + i10, parentData: data69, parentDataProperty: i10, rootData }) || (vErrors = merged(vErrors, validate182.errors), errors = vErrors.length);
          } else
            vErrors = found(vErrors, instancePath + "/whatWouldChange/oneMore", "type", { type: "array" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/whatWouldChange", "type", { type: "object" }), errors++;
    }
    if (data.withoutSensitive !== void 0) {
      let data71 = data.withoutSensitive;
      const _errs138 = errors;
      let valid36 = !1;
      const _errs139 = errors;
      data71 !== null && (vErrors = found(vErrors, instancePath + "/withoutSensitive", "type", { type: "null" }), errors++);
      var _valid3 = _errs139 === errors;
      if (valid36 = valid36 || _valid3, !valid36) {
        const _errs141 = errors;
        if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
          data71.score === void 0 && (vErrors = found(vErrors, instancePath + "/withoutSensitive", "required", { missingProperty: "score" }), errors++), data71.bands === void 0 && (vErrors = found(vErrors, instancePath + "/withoutSensitive", "required", { missingProperty: "bands" }), errors++);
          for (const key12 of Object.keys(data71))
            key12 === "score" || key12 === "bands" || (vErrors = found(vErrors, instancePath + "/withoutSensitive", "additionalProperties", { additionalProperty: key12 }), errors++);
          if (data71.score !== void 0 && (validate159(data71.score, { instancePath: instancePath + "/withoutSensitive/score", parentData: data71, parentDataProperty: "score", rootData }) || (vErrors = merged(vErrors, validate159.errors), errors = vErrors.length)), data71.bands !== void 0) {
            let data73 = data71.bands;
            if (Array.isArray(data73)) {
              data73.length < 1 && (vErrors = found(vErrors, instancePath + "/withoutSensitive/bands", "minItems", { limit: 1 }), errors++);
              const len10 = data73.length;
              for (let i11 = 0; i11 < len10; i11++)
                validate138(data73[i11], { instancePath: instancePath + "/withoutSensitive/bands/" + i11, parentData: data73, parentDataProperty: i11, rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length);
            } else
              vErrors = found(vErrors, instancePath + "/withoutSensitive/bands", "type", { type: "array" }), errors++;
          }
        } else
          vErrors = found(vErrors, instancePath + "/withoutSensitive", "type", { type: "object" }), errors++;
        var _valid3 = _errs141 === errors;
        valid36 = valid36 || _valid3;
      }
      valid36 ? (errors = _errs138, vErrors !== null && (_errs138 ? vErrors.length = _errs138 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/withoutSensitive", "anyOf", {}), errors++);
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
