import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typed = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"];

export default tseslint.config(
  { ignores: ["dist/", "build/"] },
  ...tseslint.configs.recommended,
  // These rules read the types: promises that nobody awaits, switches that leave out a case, values that are used as what they are not.
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.tsx", "src/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["**/*.cjs", "**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  // The metadata tool knows cell values of any kind only as `any`.
  { files: ["src/functions/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
);
