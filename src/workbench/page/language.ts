/** Display languages of the embedded Excel. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];
