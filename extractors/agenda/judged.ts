/** Of items of each class, how many a reader kept and how many were read. Written by training/agenda.ts. */
export const judged: Readonly<Record<string, readonly [kept: number, read: number]>> = {
  'planned 1': [19, 22],
  'planned 1 short': [7, 8],
  'planned 2': [16, 16],
  'planned 2 short': [2, 2],
  'planned 3': [9, 9],
  'planned 3 short': [3, 3],
  'told 0': [3, 4],
  'told 1': [10, 13],
  'told 2': [8, 9],
  'told 2 short': [3, 3],
  'told 3': [6, 6],
}
