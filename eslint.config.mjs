import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "build/"] },
  ...tseslint.configs.recommended,
  // These rules read the types: promises that nobody awaits, switches that leave a case out, values used as what they are not.
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Our interfaces declare functions as methods; none of them reads `this`.
      "@typescript-eslint/unbound-method": "off",
      // Excel wants CustomFunctions.Error, which is no Error.
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["src/**/*.tsx", "src/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["**/*.cjs", "**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  // Cell functions answer `any`, the only word that the metadata tool has for a cell of any kind; tests read those answers, and
  // JSON, and libraries without types.
  {
    files: ["src/functions/**/*.ts", "test/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"],
    rules: Object.fromEntries(
      ["argument", "assignment", "call", "enum-comparison", "member-access", "return"].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        "off",
      ]),
    ),
  },
  { files: ["src/functions/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  // A stand-in answers at once where the real thing takes its time, and keeps whatever it is handed.
  {
    files: ["test/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
);
