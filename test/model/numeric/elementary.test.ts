import fc from "fast-check";
import { exponential } from "../../../src/model/numeric/exponential";
import { logarithm } from "../../../src/model/numeric/logarithm";
import { sine } from "../../../src/model/numeric/sine";
import { expectRelative } from "../../support/expectRelative";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test("the exponential is that of the machine to 1e-15, over its whole domain", () => {
  fc.assert(fc.property(between(-700, 700), (x) => expectRelative(exponential(x), Math.exp(x), 2e-15)));
  expect(exponential(0)).toBe(1);
});

test("the logarithm is that of the machine to 1e-15, near 1 as well", () => {
  fc.assert(fc.property(between(-300, 300), (x) => expectRelative(logarithm(10 ** x), Math.log(10 ** x), 2e-15)));
  fc.assert(fc.property(between(1e-12, 0.5), (x) => expectRelative(logarithm(1 + x), Math.log(1 + x), 2e-15)));
  expect(logarithm(1)).toBe(0);
});

test("the sine is that of the machine to 1e-15", () => {
  fc.assert(fc.property(between(-Math.PI / 2, Math.PI / 2), (x) => expectRelative(sine(x), Math.sin(x), 2e-15)));
});

test("their digits are frozen, so that a simulation is the same on every machine", () => {
  expect([exponential(1), exponential(-20.5), logarithm(10), logarithm(1e-9), sine(0.5)]).toMatchInlineSnapshot(`
   [
     2.7182818284590455,
     1.2501528663867428e-9,
     2.302585092994046,
     -20.72326583694641,
     0.479425538604203,
   ]
  `);
});
