declare const brand: unique symbol;

/** A primitive that carries its meaning in its type, so that a code is never passed where an id is wanted. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
