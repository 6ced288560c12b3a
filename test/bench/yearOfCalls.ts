/** Of the busiest half-hour: hardly anybody at night, and from 7 to 21 more towards the afternoon, then fewer. */
const busyness = (halfHour: number) =>
  halfHour < 14 || halfHour >= 42 ? 0.04 : 0.35 + 0.65 * Math.sin((Math.PI * (halfHour - 13)) / 29) ** 2;

const weekdays = [1, 0.92, 0.88, 0.86, 0.9, 0.35, 0.25];

/** A column of the calls in each of the 17,520 half-hours of a year, the same in each run: busiest on a Monday in January. */
export function yearOfCalls(busiest: number, inWholeCalls: boolean): number[][] {
  let state = 12345;
  const scatter = () => {
    state = (state * 48271) % 2147483647;
    return 0.8 + (0.2 * state) / 2147483647;
  };
  return Array.from({ length: 365 * 48 }, (_, index) => {
    const day = Math.floor(index / 48);
    const season = 0.85 + 0.15 * Math.cos((2 * Math.PI * day) / 365);
    const calls = busiest * busyness(index % 48) * weekdays[day % 7]! * season * scatter();
    return [inWholeCalls ? Math.round(calls) : calls];
  });
}
