import { catalogueFingerprint } from "../../../src/model/catalogue/version";

// A changed factor, driver, default or source changes the fingerprint. Where that is intended, write the new one here.
test("the catalogue is the one this fingerprint was taken of", () => {
  expect(catalogueFingerprint()).toBe("c23b6794");
});
