import { isAwaited } from "../../../src/workbook/handOff/errorName";

test.each(["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#HENTER_DATA"])(
  "%s says that an answer is still to come",
  (error) => {
    expect(isAwaited(error)).toBe(true);
  },
);

test.each(["#NAME?", "#NAVN?", "#SPILL!", "#N/A", "#VÆRDI!", "", 0, true, "BUSY!"])(
  "%p is waited for no longer",
  (value) => {
    expect(isAwaited(value)).toBe(false);
  },
);
