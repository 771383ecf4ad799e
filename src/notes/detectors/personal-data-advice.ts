/** What the user support privacy notice asks for with sensitive data (`domain.md` 8.1). */
export const deleteAndTell = 'Delete it here and in the ticket, tell the user, and ask them not to send it again.';

/** For data that names a person without being secret. */
export const leaveOut = 'Take it out, or say who it is in the ticket’s own fields.';
