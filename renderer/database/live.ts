/**
 * A query that runs again whenever rows that it read are changed, in this window or another.
 * undefined until the first answer.
 */
export { useLiveQuery as useLive } from 'dexie-react-hooks';
