/** full: for the body itself; public: without anything that is closed. */
export type Edition = 'full' | 'public';
