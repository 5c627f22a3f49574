// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
const checkExceptionsShape = validate21;
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
  return typeof data == "string" ? (func3(data) > 300 && (vErrors = found(vErrors, instancePath, "maxLength", { limit: 300 }), errors++), func3(data) < 1 && (vErrors = found(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = found(vErrors, instancePath, "type", { type: "string" }), errors++), validate138.errors = vErrors, errors === 0;
}
const pattern5 = /* @__PURE__ */ new RegExp("^(/.*)?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.format === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "format" }), errors++), data.exceptions === void 0 && (vErrors = found(vErrors, instancePath, "required", { missingProperty: "exceptions" }), errors++);
    for (const key0 of Object.keys(data))
      key0 === "$schema" || key0 === "format" || key0 === "exceptions" || (vErrors = found(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = found(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++), data.format !== void 0 && data.format !== "check-exceptions/1" && (vErrors = found(vErrors, instancePath + "/format", "const", { allowedValue: "check-exceptions/1" }), errors++), data.exceptions !== void 0) {
      let data2 = data.exceptions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.check === void 0 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0, "required", { missingProperty: "check" }), errors++), data3.file === void 0 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0, "required", { missingProperty: "file" }), errors++), data3.path === void 0 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0, "required", { missingProperty: "path" }), errors++), data3.reason === void 0 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0, "required", { missingProperty: "reason" }), errors++);
            for (const key1 of Object.keys(data3))
              key1 === "check" || key1 === "file" || key1 === "path" || key1 === "reason" || (vErrors = found(vErrors, instancePath + "/exceptions/" + i0, "additionalProperties", { additionalProperty: key1 }), errors++);
            if (data3.check !== void 0 && (validate136(data3.check, { instancePath: instancePath + "/exceptions/" + i0 + "/check", parentData: data3, parentDataProperty: "check", rootData }) || (vErrors = merged(vErrors, validate136.errors), errors = vErrors.length)), data3.file !== void 0 && (validate138(data3.file, { instancePath: instancePath + "/exceptions/" + i0 + "/file", parentData: data3, parentDataProperty: "file", rootData }) || (vErrors = merged(vErrors, validate138.errors), errors = vErrors.length)), data3.path !== void 0) {
              let data6 = data3.path;
              typeof data6 == "string" ? (func3(data6) > 500 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0 + "/path", "maxLength", { limit: 500 }), errors++), pattern5.test(data6) || (vErrors = found(vErrors, instancePath + "/exceptions/" + i0 + "/path", "pattern", { pattern: "^(/.*)?$" }), errors++)) : (vErrors = found(vErrors, instancePath + "/exceptions/" + i0 + "/path", "type", { type: "string" }), errors++);
            }
            if (data3.reason !== void 0) {
              let data7 = data3.reason;
              typeof data7 == "string" ? (func3(data7) > 2e3 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0 + "/reason", "maxLength", { limit: 2e3 }), errors++), func3(data7) < 10 && (vErrors = found(vErrors, instancePath + "/exceptions/" + i0 + "/reason", "minLength", { limit: 10 }), errors++)) : (vErrors = found(vErrors, instancePath + "/exceptions/" + i0 + "/reason", "type", { type: "string" }), errors++);
            }
          } else
            vErrors = found(vErrors, instancePath + "/exceptions/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = found(vErrors, instancePath + "/exceptions", "type", { type: "array" }), errors++;
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
  checkExceptionsShape
};
