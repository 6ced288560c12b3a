const { TestEnvironment } = require("jest-environment-jsdom");
const { keptEnvironment } = require("./keptEnvironment.cjs");

/**
 * A window that takes no rules of style: jsdom would match each, its own included, with each element that a test asks for. An element
 * looks as its own style says. A browser tests how the pane looks.
 */
class WindowWithoutStyles extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.CSSStyleSheet.prototype.insertRule = () => 0;
    this.global.getComputedStyle = (element) => element.style;
  }
}

/** A window for the suites of a worker. */
module.exports = keptEnvironment(WindowWithoutStyles);
