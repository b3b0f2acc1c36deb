import { config } from 'zod';

// Before any schema is made: zod would try whether text may become code, which the policy of the site forbids and browsers report.
config({ jitless: true });
