const { addin } = require("./webpack.config");

/** What the preview shows of the add-in, built as fast as it can be. */
module.exports = { addin: addin({}, true) };
