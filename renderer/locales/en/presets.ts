/** The words of presets: how a report was built, kept under a name. */

/** Message ids and their texts, in ICU message syntax. */
export const presets = {
  'presets.title': 'Built before',
  'presets.use': 'Use',
  'presets.use.of': 'Use “{name}”',
  'presets.rename': 'Rename',
  'presets.rename.of': 'Rename “{name}”',
  'presets.remove': 'Remove',
  'presets.remove.of': 'Remove “{name}”',
  'presets.removed': '“{name}” was removed.',
  'presets.built':
    'Built as “{name}”. Choose again which answers are shown: they don’t travel from one time to another.',
  'presets.built.kept':
    'Built as “{name}”. It is for the same time and reader, so the answers you chose stay chosen.',
  'presets.name': 'Name of the preset',
  'presets.named': 'Done',
  'presets.keep.title': 'Keep these choices for the next report',
  'presets.keep.lead':
    'A preset keeps which kind of report it is, its time, its parts, its reader and its paper. What you wrote for this report stays here, and so do the answers you chose one by one: in another time you choose anew.',
  'presets.keep': 'Keep as a preset',
  'presets.kept': '“{name}” is kept.',
} as const
