import type { ChartColors } from "../charts/chartOption";

export const chartColors: Record<"light" | "dark", ChartColors> = {
  light: {
    text: "#242424",
    quietText: "#595959",
    line: "#e3e3df",
    surface: "#ffffff",
    series: ["#1f6e43", "#2f6fb0", "#c07a12", "#8a4f9e", "#3a8f8f", "#b5473c", "#6b7a2a", "#5b5f97"],
  },
  dark: {
    text: "#eeeeec",
    quietText: "#b4b4b0",
    line: "#3a3a3a",
    surface: "#1f1f1f",
    series: ["#6cc293", "#7ab3e8", "#e8b25a", "#c79ad6", "#7fcaca", "#ee8d83", "#b9c86c", "#a5a9de"],
  },
};
