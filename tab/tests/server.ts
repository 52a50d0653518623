import { setupServer } from 'msw/node';
import { handlers } from '../mocks/handlers';

/** Answers the API in each test; a test replaces single answers with `server.use`. */
export const server = setupServer(...handlers);
