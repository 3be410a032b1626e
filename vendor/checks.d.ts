/** Whether a value is what a schema of Kupür's says: each schema compiled at build time. */
type Check = (value: unknown) => boolean

export declare const article: Check
export declare const gold: Check
export declare const knowledge: Check
export declare const ninjs: Check
export declare const record: Check
