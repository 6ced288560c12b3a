import type { Member } from "./memberList";

export function excelMembers(): Record<string, Record<string, Member>>;
