const { projects } = require("../../jest.config");
const browser = projects.find(({ displayName }) => displayName === "browser");

/** For `npm run pictures`: the preview is opened as the tests in a browser open it. */
module.exports = { ...browser, testRegex: "/test/pictures/.*\\.pictures\\.ts$" };
