/** How an argument is spelled: camelCase in programs and events, snake_case in HCL and states. */

/** `batchSize` -> `batch_size`, `l2Preload` -> `l2_preload`. */
export type AttributeName<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${AttributeName<Rest>}`
  : Name;

/** The name that Terraform knows an argument by. */
export function attributeName<const Name extends string>(name: Name): AttributeName<Name> {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as AttributeName<Name>;
}
