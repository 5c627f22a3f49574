// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkFactDictionaryShape = validate21;
const func3 = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}, pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate136.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate138.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate141.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.facts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "facts" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "$schema" || key0 === "format" || key0 === "facts" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "facts/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "facts/1" }), errors++), data.facts !== void 0) {
      let data2 = data.facts;
      if (Array.isArray(data2)) {
        data2.length < 1 && (vErrors = found(vErrors, instancePath + "/facts", "minItems", { limit: 1 }), errors++);
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.id === void 0 && (vErrors = found(vErrors, instancePath + "/facts/" + i0, "required", { missingProperty: "id" }), errors++), data3.type === void 0 && (vErrors = found(vErrors, instancePath + "/facts/" + i0, "required", { missingProperty: "type" }), errors++), data3.means === void 0 && (vErrors = found(vErrors, instancePath + "/facts/" + i0, "required", { missingProperty: "means" }), errors++);
            for (const key1 of Object.keys(data3))
              key1 === "id" || key1 === "type" || key1 === "means" || key1 === "options" || key1 === "unit" || key1 === "minimum" || key1 === "maximum" || (vErrors = found(vErrors, instancePath + "/facts/" + i0, "additionalProperties", { additionalProperty: key1 }), errors++);
            if (data3.id !== void 0 && (validate136(data3.id, { instancePath: instancePath + "/facts/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data3.type !== void 0) {
              let data5 = data3.type;
              data5 === "boolean" || data5 === "number" || data5 === "choice" || data5 === "choices" || (vErrors = found(vErrors, instancePath + "/facts/" + i0 + "/type", "enum", { allowedValues: ["boolean", "number", "choice", "choices"] }), errors++);
            }
            if (data3.means !== void 0 && (validate138(data3.means, { instancePath: instancePath + "/facts/" + i0 + "/means", parentData: data3, parentDataProperty: "means", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data3.options !== void 0) {
              let data7 = data3.options;
              if (Array.isArray(data7)) {
                data7.length < 2 && (vErrors = found(vErrors, instancePath + "/facts/" + i0 + "/options", "minItems", { limit: 2 }), errors++);
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate136(data7[i1], { instancePath: instancePath + "/facts/" + i0 + "/options/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length);
              } else
                vErrors = found(vErrors, instancePath + "/facts/" + i0 + "/options", "type", { type: "array" }), errors++;
            }
            data3.unit !== void 0 && (validate141(data3.unit, { instancePath: instancePath + "/facts/" + i0 + "/unit", parentData: data3, parentDataProperty: "unit", rootData }) || (vErrors = merged(vErrors, validate141.errors), errors = vErrors.length)), data3.minimum !== void 0 && typeof data3.minimum != "number" && (vErrors = found(vErrors, instancePath + "/facts/" + i0 + "/minimum", "type", { type: "number" }), errors++), data3.maximum !== void 0 && typeof data3.maximum != "number" && (vErrors = found(vErrors, instancePath + "/facts/" + i0 + "/maximum", "type", { type: "number" }), errors++);
          } else
            vErrors = found(vErrors, instancePath + "/facts/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/facts", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
const checkSourceListShape = validate143;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate144.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate27.errors = vErrors, errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2,3}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate25.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate29.errors = vErrors, errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^https?://", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.publisher === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "publisher" }), errors++), data.year === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "year" }), errors++), data.url === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "url" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "title" || key0 === "publisher" || key0 === "year" || key0 === "url" || key0 === "language" || key0 === "note" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.title !== void 0 && (validate27(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate27.errors), errors = vErrors.length)), data.publisher !== void 0 && (validate27(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData }) || (vErrors = merged(vErrors, validate27.errors), errors = vErrors.length)), data.year !== void 0) {
      let data2 = data.year;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null && (vErrors = found(vErrors, instancePath + "/year", "type", { type: ["integer", "null"] }), errors++), typeof data2 == "number" && ((data2 > 2100 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/year", "maximum", { comparison: "<=", limit: 2100 }), errors++), (data2 < 1900 || isNaN(data2)) && (vErrors = found(vErrors, instancePath + "/year", "minimum", { comparison: ">=", limit: 1900 }), errors++));
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 != "string" && data3 !== null && (vErrors = found(vErrors, instancePath + "/url", "type", { type: ["string", "null"] }), errors++), typeof data3 == "string" && (func3(data3) > 300 && (vErrors = found(vErrors, instancePath + "/url", "maxLength", { limit: 300 }), errors++), pattern3.test(data3) || (vErrors = found(vErrors, instancePath + "/url", "pattern", { pattern: "^https?://" }), errors++));
    }
    data.language !== void 0 && (validate25(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate25.errors), errors = vErrors.length)), data.note !== void 0 && (validate29(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData }) || (vErrors = merged(vErrors, validate29.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate146.errors = vErrors, errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.sources === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "sources" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "$schema" || key0 === "format" || key0 === "sources" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "sources/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "sources/1" }), errors++), data.sources !== void 0) {
      let data2 = data.sources;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        Object.keys(data2).length < 1 && (vErrors = found(vErrors, instancePath + "/sources", "minProperties", { limit: 1 }), errors++);
        for (const key1 of Object.keys(data2)) {
          const _errs7 = errors;
          validate144(key1, { instancePath: instancePath + "/sources", parentData: data2, parentDataProperty: "sources", rootData }) || (vErrors = merged(vErrors, validate144.errors), errors = vErrors.length);
          var valid1 = _errs7 === errors;
          valid1 || (vErrors = found(vErrors, instancePath + "/sources", "propertyNames", { propertyName: key1 }), errors++);
        }
        for (const key2 of Object.keys(data2))
          validate146(data2[key2], { instancePath: instancePath + "/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData }) || (vErrors = merged(vErrors, validate146.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/sources", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate143.errors = vErrors, errors === 0;
}
const checkReleasesShape = validate152;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate153.errors = vErrors, errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate155.errors = vErrors, errors === 0;
}
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern9.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate157.errors = vErrors, errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate159.errors = vErrors, errors === 0;
}
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.releases === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "releases" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "$schema" || key0 === "format" || key0 === "id" || key0 === "releases" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "releases/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "releases/1" }), errors++), data.id !== void 0 && (validate153(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate153.errors), errors = vErrors.length)), data.releases !== void 0) {
      let data3 = data.releases;
      if (Array.isArray(data3)) {
        data3.length < 1 && (vErrors = found(vErrors, instancePath + "/releases", "minItems", { limit: 1 }), errors++);
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            data4.version === void 0 && (vErrors = found(vErrors, instancePath + "/releases/" + i0, "required", { missingProperty: "version" }), errors++), data4.date === void 0 && (vErrors = found(vErrors, instancePath + "/releases/" + i0, "required", { missingProperty: "date" }), errors++), data4.sha256 === void 0 && (vErrors = found(vErrors, instancePath + "/releases/" + i0, "required", { missingProperty: "sha256" }), errors++), data4.status === void 0 && (vErrors = found(vErrors, instancePath + "/releases/" + i0, "required", { missingProperty: "status" }), errors++), data4.statusReason === void 0 && (vErrors = found(vErrors, instancePath + "/releases/" + i0, "required", { missingProperty: "statusReason" }), errors++), data4.replacedBy === void 0 && (vErrors = found(vErrors, instancePath + "/releases/" + i0, "required", { missingProperty: "replacedBy" }), errors++);
            for (const key1 of Object.keys(data4))
              key1 === "version" || key1 === "date" || key1 === "sha256" || key1 === "status" || key1 === "statusReason" || key1 === "replacedBy" || (vErrors = found(vErrors, instancePath + "/releases/" + i0, "additionalProperties", { additionalProperty: key1 }), errors++);
            if (data4.version !== void 0 && (validate155(data4.version, { instancePath: instancePath + "/releases/" + i0 + "/version", parentData: data4, parentDataProperty: "version", rootData }) || (vErrors = merged(vErrors, validate155.errors), errors = vErrors.length)), data4.date !== void 0 && (validate157(data4.date, { instancePath: instancePath + "/releases/" + i0 + "/date", parentData: data4, parentDataProperty: "date", rootData }) || (vErrors = merged(vErrors, validate157.errors), errors = vErrors.length)), data4.sha256 !== void 0) {
              let data7 = data4.sha256;
              typeof data7 == "string" ? pattern10.test(data7) || (vErrors = found(vErrors, instancePath + "/releases/" + i0 + "/sha256", "pattern", { pattern: "^[0-9a-f]{64}$" }), errors++) : (vErrors = found(vErrors, instancePath + "/releases/" + i0 + "/sha256", "type", { type: "string" }), errors++);
            }
            if (data4.status !== void 0) {
              let data8 = data4.status;
              data8 === "released" || data8 === "deprecated" || data8 === "withdrawn" || (vErrors = found(vErrors, instancePath + "/releases/" + i0 + "/status", "enum", { allowedValues: ["released", "deprecated", "withdrawn"] }), errors++);
            }
            if (data4.statusReason !== void 0 && (validate159(data4.statusReason, { instancePath: instancePath + "/releases/" + i0 + "/statusReason", parentData: data4, parentDataProperty: "statusReason", rootData }) || (vErrors = merged(vErrors, validate159.errors), errors = vErrors.length)), data4.replacedBy !== void 0) {
              let data10 = data4.replacedBy;
              const _errs18 = errors;
              let valid4 = !1;
              const _errs19 = errors;
              data10 !== null && (vErrors = found(vErrors, instancePath + "/releases/" + i0 + "/replacedBy", "type", { type: "null" }), errors++);
              var _valid0 = _errs19 === errors;
              if (valid4 = valid4 || _valid0, !valid4) {
                const _errs21 = errors;
                validate155(data10, { instancePath: instancePath + "/releases/" + i0 + "/replacedBy", parentData: data4, parentDataProperty: "replacedBy", rootData }) || (vErrors = merged(vErrors, validate155.errors), errors = vErrors.length);
                var _valid0 = _errs21 === errors;
                valid4 = valid4 || _valid0;
              }
              valid4 ? (errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null)) : (vErrors = found(vErrors, instancePath + "/releases/" + i0 + "/replacedBy", "anyOf", {}), errors++);
            }
          } else
            vErrors = found(vErrors, instancePath + "/releases/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/releases", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate152.errors = vErrors, errors === 0;
}
const checkReferralShape = validate162;
const func2 = Object.prototype.hasOwnProperty;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 64 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 64 }), errors++), pattern0.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate163.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2,3}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate165.errors = vErrors, errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate167.errors = vErrors, errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern9.test(data) || (vErrors = found(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate170.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func3(data) > 2e3 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 2e3 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate172.errors = vErrors, errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.text === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "text" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "text" || key0 === "source" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate163(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate163.errors), errors = vErrors.length)), data.text !== void 0 && (validate172(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data.source !== void 0 && (validate167(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length));
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate183.errors = vErrors, errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.id === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.country === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "country" }), errors++), data.language === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "language" }), errors++), data.translator === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "translator" }), errors++), data.review === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "review" }), errors++), data.title === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.gathered === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "gathered" }), errors++), data.confirmation === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "confirmation" }), errors++), data.emergency === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "emergency" }), errors++), data.contacts === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "contacts" }), errors++), data.consent === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "consent" }), errors++), data.steps === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "steps" }), errors++), data.child === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "child" }), errors++), data.rights === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "rights" }), errors++);
    for (const key0 of Object.keys(data))
      func2.call({ $schema: { type: "string" }, format: { const: "referral/1" }, id: { $ref: "rule-set.schema.json#/$defs/id" }, country: { type: "string", pattern: "^[A-Z]{2}$" }, language: { $ref: "rule-set.schema.json#/$defs/language" }, translator: { $ref: "rule-set.schema.json#/$defs/line" }, review: { enum: ["not-reviewed", "reviewed-by-native-speaker", "reviewed-by-native-professional"] }, title: { $ref: "rule-set.schema.json#/$defs/line" }, gathered: { $ref: "rule-set.schema.json#/$defs/date" }, confirmation: { $ref: "rule-set.schema.json#/$defs/text" }, emergency: { type: "object", additionalProperties: !1, required: ["phone", "text"], properties: { phone: { $ref: "rule-set.schema.json#/$defs/line" }, text: { $ref: "rule-set.schema.json#/$defs/text" } } }, contacts: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "name", "for"], properties: { id: { $ref: "rule-set.schema.json#/$defs/id" }, name: { $ref: "rule-set.schema.json#/$defs/line" }, for: { $ref: "rule-set.schema.json#/$defs/text" }, phone: { $ref: "rule-set.schema.json#/$defs/line" }, email: { $ref: "rule-set.schema.json#/$defs/line" }, note: { $ref: "rule-set.schema.json#/$defs/text" } } } }, consent: { $ref: "rule-set.schema.json#/$defs/text" }, steps: { type: "array", minItems: 1, items: { $ref: "#/$defs/step" } }, child: { type: "array", minItems: 1, items: { $ref: "#/$defs/step" } }, rights: { type: "array", minItems: 1, items: { $ref: "#/$defs/step" } } }, key0) || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "referral/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "referral/1" }), errors++), data.id !== void 0 && (validate163(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate163.errors), errors = vErrors.length)), data.country !== void 0) {
      let data3 = data.country;
      typeof data3 == "string" ? pattern12.test(data3) || (vErrors = found(vErrors, instancePath + "/country", "pattern", { pattern: "^[A-Z]{2}$" }), errors++) : (vErrors = found(vErrors, instancePath + "/country", "type", { type: "string" }), errors++);
    }
    if (data.language !== void 0 && (validate165(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = merged(vErrors, validate165.errors), errors = vErrors.length)), data.translator !== void 0 && (validate167(data.translator, { instancePath: instancePath + "/translator", parentData: data, parentDataProperty: "translator", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length)), data.review !== void 0) {
      let data6 = data.review;
      data6 === "not-reviewed" || data6 === "reviewed-by-native-speaker" || data6 === "reviewed-by-native-professional" || (vErrors = found(vErrors, instancePath + "/review", "enum", { allowedValues: ["not-reviewed", "reviewed-by-native-speaker", "reviewed-by-native-professional"] }), errors++);
    }
    if (data.title !== void 0 && (validate167(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length)), data.gathered !== void 0 && (validate170(data.gathered, { instancePath: instancePath + "/gathered", parentData: data, parentDataProperty: "gathered", rootData }) || (vErrors = merged(vErrors, validate170.errors), errors = vErrors.length)), data.confirmation !== void 0 && (validate172(data.confirmation, { instancePath: instancePath + "/confirmation", parentData: data, parentDataProperty: "confirmation", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data.emergency !== void 0) {
      let data10 = data.emergency;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        data10.phone === void 0 && (vErrors = found(vErrors, instancePath + "/emergency", "required", { missingProperty: "phone" }), errors++), data10.text === void 0 && (vErrors = found(vErrors, instancePath + "/emergency", "required", { missingProperty: "text" }), errors++);
        for (const key1 of Object.keys(data10))
          key1 === "phone" || key1 === "text" || (vErrors = found(vErrors, instancePath + "/emergency", "additionalProperties", { additionalProperty: key1 }), errors++);
        data10.phone !== void 0 && (validate167(data10.phone, { instancePath: instancePath + "/emergency/phone", parentData: data10, parentDataProperty: "phone", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length)), data10.text !== void 0 && (validate172(data10.text, { instancePath: instancePath + "/emergency/text", parentData: data10, parentDataProperty: "text", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length));
      } else
        vErrors = found(vErrors, instancePath + "/emergency", "type", { type: "object" }), errors++;
    }
    if (data.contacts !== void 0) {
      let data13 = data.contacts;
      if (Array.isArray(data13)) {
        data13.length < 1 && (vErrors = found(vErrors, instancePath + "/contacts", "minItems", { limit: 1 }), errors++);
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            data14.id === void 0 && (vErrors = found(vErrors, instancePath + "/contacts/" + i0, "required", { missingProperty: "id" }), errors++), data14.name === void 0 && (vErrors = found(vErrors, instancePath + "/contacts/" + i0, "required", { missingProperty: "name" }), errors++), data14.for === void 0 && (vErrors = found(vErrors, instancePath + "/contacts/" + i0, "required", { missingProperty: "for" }), errors++);
            for (const key2 of Object.keys(data14))
              key2 === "id" || key2 === "name" || key2 === "for" || key2 === "phone" || key2 === "email" || key2 === "note" || (vErrors = found(vErrors, instancePath + "/contacts/" + i0, "additionalProperties", { additionalProperty: key2 }), errors++);
            data14.id !== void 0 && (validate163(data14.id, { instancePath: instancePath + "/contacts/" + i0 + "/id", parentData: data14, parentDataProperty: "id", rootData }) || (vErrors = merged(vErrors, validate163.errors), errors = vErrors.length)), data14.name !== void 0 && (validate167(data14.name, { instancePath: instancePath + "/contacts/" + i0 + "/name", parentData: data14, parentDataProperty: "name", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length)), data14.for !== void 0 && (validate172(data14.for, { instancePath: instancePath + "/contacts/" + i0 + "/for", parentData: data14, parentDataProperty: "for", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data14.phone !== void 0 && (validate167(data14.phone, { instancePath: instancePath + "/contacts/" + i0 + "/phone", parentData: data14, parentDataProperty: "phone", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length)), data14.email !== void 0 && (validate167(data14.email, { instancePath: instancePath + "/contacts/" + i0 + "/email", parentData: data14, parentDataProperty: "email", rootData }) || (vErrors = merged(vErrors, validate167.errors), errors = vErrors.length)), data14.note !== void 0 && (validate172(data14.note, { instancePath: instancePath + "/contacts/" + i0 + "/note", parentData: data14, parentDataProperty: "note", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length));
          } else
            vErrors = found(vErrors, instancePath + "/contacts/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/contacts", "type", { type: "array" }), errors++;
    }
    if (data.consent !== void 0 && (validate172(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = merged(vErrors, validate172.errors), errors = vErrors.length)), data.steps !== void 0) {
      let data22 = data.steps;
      if (Array.isArray(data22)) {
        data22.length < 1 && (vErrors = found(vErrors, instancePath + "/steps", "minItems", { limit: 1 }), errors++);
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate183(data22[i1], { instancePath: instancePath + "/steps/" + i1, parentData: data22, parentDataProperty: i1, rootData }) || (vErrors = merged(vErrors, validate183.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/steps", "type", { type: "array" }), errors++;
    }
    if (data.child !== void 0) {
      let data24 = data.child;
      if (Array.isArray(data24)) {
        data24.length < 1 && (vErrors = found(vErrors, instancePath + "/child", "minItems", { limit: 1 }), errors++);
        const len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate183(data24[i2], { instancePath: instancePath + "/child/" + i2, parentData: data24, parentDataProperty: i2, rootData }) || (vErrors = merged(vErrors, validate183.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/child", "type", { type: "array" }), errors++;
    }
    if (data.rights !== void 0) {
      let data26 = data.rights;
      if (Array.isArray(data26)) {
        data26.length < 1 && (vErrors = found(vErrors, instancePath + "/rights", "minItems", { limit: 1 }), errors++);
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate183(data26[i3], { instancePath: instancePath + "/rights/" + i3, parentData: data26, parentDataProperty: i3, rootData }) || (vErrors = merged(vErrors, validate183.errors), errors = vErrors.length);
      } else
        vErrors = found(vErrors, instancePath + "/rights", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = found(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate162.errors = vErrors, errors === 0;
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
  checkFactDictionaryShape,
  checkReferralShape,
  checkReleasesShape,
  checkSourceListShape
};
