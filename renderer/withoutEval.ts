import { config } from 'zod';

/** The page's security policy forbids eval. zod would try it for speed, and every try is reported as a breach. */
config({ jitless: true });
