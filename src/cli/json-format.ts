/** The frame of the command's JSON. A change that readers must notice gets a new number. */
export const jsonFormat = 1;
