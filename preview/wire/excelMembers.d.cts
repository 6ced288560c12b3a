import type { Member } from "./memberList";

export const newestSet: number;
export function excelMembers(): Record<string, Record<string, Member>>;
