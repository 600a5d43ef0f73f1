export const sessionCookie = (session) => `session=${session}; Path=/; Secure; HttpOnly; SameSite=Lax`;
