const { default: Sequencer } = require("@jest/test-sequencer");

/** The slowest suites. Two workers end together only where none of these comes last. */
const slowest = [
  /opening\.browser/,
  /excel[\\/](faults|failure)/,
  /comparison\.browser/,
  /savedWorkbook/,
  /sheets[\\/](comparison|staffing|audit[\\/]audit|simulation)/,
  /handedOff/,
  /libreOffice/,
  /\.browser/,
  /additions/,
  /[\\/]excel[\\/]/,
  /[\\/]sheets[\\/]/,
  /[\\/]file[\\/]/,
  /plannedWriting/,
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
