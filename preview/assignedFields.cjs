const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

/**
 * Univer's packages define each field of an object by a call, which its calculation, of objects for all values of all cells, spends
 * a sixth of its time on. Assigned in place they are the same fields: none of its classes has an accessor by the name of one.
 */
const assignedFields = (source) => source.replace(/_defineProperty\(this, "(\w+)", (.*)\);$/gm, "this.$1 = $2;");

/** For webpack. */
module.exports = assignedFields;
/** For jest. */
module.exports.process = (source) => ({ code: assignedFields(source) });
/** Jest keeps what was made by this key: without the pattern in it, one that has changed would not be seen. */
module.exports.getCacheKey = (source) => {
  const own = readFileSync(__filename, "utf8");
  return createHash("sha256").update([own, source].join("\0")).digest("hex");
};
