/** What is asked of the worker that holds the dictionary. */
export type SpellingRequest =
  | { readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly word: string };

/** Its answers, one to each request, in the same order. */
export type SpellingReply =
  /** Those of the words that are wrong. */
  | { readonly kind: 'checked'; readonly wrong: readonly string[] }
  /** Best first. */
  | { readonly kind: 'suggested'; readonly words: readonly string[] }
  /** The dictionary could not be loaded. */
  | { readonly kind: 'failed'; readonly detail: string };
