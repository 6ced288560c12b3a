CustomFunctions.associate("TOY_TWICE", (number) => {
  if (number < 0)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "The number must be above 0.");
  if (number === 0)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "There is no answer for 0.");
  return 2 * number;
});
CustomFunctions.associate("TOY_TABLE", (rows) => [
  ["number", "double"],
  ...rows
    .flat()
    .filter((value) => value !== "")
    .map((value) => [value, 2 * value]),
]);
CustomFunctions.associate("TOY_SEEN", (...given) => JSON.stringify(given.slice(0, 3)));
CustomFunctions.associate("TOY_LATER", (number) => new Promise((resolve) => setTimeout(() => resolve(number), 50)));
