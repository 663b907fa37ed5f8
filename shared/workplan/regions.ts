/** The plan speaks of three regions without naming them; a target "per region" counts as many. */
export const regionCount = 3;
