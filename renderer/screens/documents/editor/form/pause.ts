/** Milliseconds of rest after which what is being typed is kept. */
export const pauseBeforeKeeping = 1200;
