const { default: Sequencer } = require("@jest/test-sequencer");

/** The slowest suites. Two workers end together only where none of these comes last. */
const slowest = [
  /excel[\\/]failure/,
  /sheets[\\/]comparison/,
  /libreOffice/,
  /savedWorkbook/,
  /comparison\.browser/,
  /sheets[\\/]staffing/,
  /reconciliation/,
  /\.browser/,
  /[\\/]excel[\\/]/,
  /[\\/]sheets[\\/]/,
  /[\\/]file[\\/]/,
];

function rank({ path }) {
  const found = slowest.findIndex((pattern) => pattern.test(path));
  return found < 0 ? slowest.length : found;
}

/** Begins with the slowest suites: jest begins with the largest files where it knows nothing of earlier runs. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
