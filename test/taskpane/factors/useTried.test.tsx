/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import { act, cleanup, renderHook } from "@testing-library/react";
import { useTried } from "../../../src/taskpane/factors/useTried";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** A slider that stands at 1, and what comes of writing where it is moved to. */
function openSlider(writing: () => Promise<unknown> = () => Promise.resolve(true)) {
  const write = jest.fn((value: number) => writing().then(() => value));
  const { result, unmount } = renderHook(() => useTried(1, write));
  const move = (value: number) => act(() => result.current.change(value));
  const written = () => write.mock.calls.map(([value]) => value);
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  return { leave: unmount, move, written, pass, rest: () => pass(1000), result };
}

describe("a slider that is tried", () => {
  test("is written once it rests, and shows what is in force again even where that has failed", async () => {
    const { move, written, rest, result, leave } = openSlider(() => Promise.reject(new Error("editing")));
    move(2);
    move(3);
    expect([result.current.value, written()]).toEqual([3, []]);
    await rest();
    expect([result.current.value, written()]).toEqual([1, [3]]);
    leave();
    expect(written()).toEqual([3]);
  });

  test("is written where its page is left before it rests, once and where it came to last", async () => {
    const { move, written, rest, leave } = openSlider();
    move(2);
    move(3);
    leave();
    expect(written()).toEqual([3]);
    await rest();
    expect(written()).toEqual([3]);
  });

  test("that comes back to where it is being written is written again once it rests, and not when its page is left", async () => {
    const slow = () => new Promise((resolve) => setTimeout(resolve, 500));
    const { move, written, pass, rest, result, leave } = openSlider(slow);
    move(5);
    await pass(450);
    move(6);
    await pass(300);
    move(5);
    await pass(250);
    expect([result.current.value, written()]).toEqual([5, [5]]);
    await rest();
    expect([result.current.value, written()]).toEqual([1, [5, 5]]);
    leave();
    expect(written()).toEqual([5, 5]);
  });

  test("is not written any more once something else has been chosen", async () => {
    const { move, written, rest, result, leave } = openSlider();
    move(5);
    act(() => result.current.forget());
    expect(result.current.value).toBe(1);
    await rest();
    leave();
    expect(written()).toEqual([]);
  });

  test("leaves it to whoever writes to tell that nothing could be written when its page was left", async () => {
    const { move, rest, leave } = openSlider(() => Promise.reject(new Error("editing")));
    const unhandled = jest.fn();
    process.on("unhandledRejection", unhandled);
    move(2);
    leave();
    await rest();
    jest.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
