/** The commands that the service answers at `/api/messages`: the manifest declares these, all of them and no other. */
export const answeredCommands: readonly string[] = ['findExpectation', 'compareLevels', 'askQuestion'];
