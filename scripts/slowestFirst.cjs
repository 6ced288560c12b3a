const { default: Sequencer } = require("@jest/test-sequencer");

/** Where nothing is known of earlier runs, jest begins with the longest files; the slowest tests are those of whole workbooks. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({ path }) => /[\\/]test[\\/]excel[\\/]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))];
  }
};
