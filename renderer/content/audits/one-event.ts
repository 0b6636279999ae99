/** The audits about one event: yes, partly or no, and never a level (content.md, decision 1). */

import type { Audit, AuditGroup, AuditItem } from '../../core/audit.ts'

const reminders: readonly AuditItem[] = [
  {
    question: 'listen-present',
    kind: 'mark',
    mark: {
      agent: 'I put everything else away while they spoke.',
      manager: 'I put everything else away while they spoke.',
    },
    asks: {
      agent: {
        now: 'While they were speaking, where were your eyes, your hands and your mind?',
        desired: 'Next time, what would you want them to see in you while they speak?',
      },
      manager: {
        now: 'While they were speaking, what else had a part of your attention?',
        desired: 'Next time, how would you want to be there while someone speaks?',
      },
    },
  },
  {
    question: 'listen-finish',
    kind: 'mark',
    mark: {
      agent: 'They reached the end of their story before I came in.',
      manager: 'I heard them out before I answered.',
    },
    asks: {
      agent: {
        now: 'How far did they get before you first came in?',
        desired: 'Next time, how far would you want them to get before you first come in?',
      },
      manager: {
        now: 'How much of it had you heard when you began to answer?',
        desired: 'Next time, how much would you want to have heard before you answer?',
      },
    },
  },
  {
    question: 'respect-judge',
    kind: 'mark',
    mark: {
      agent: 'I asked a question before I formed a view.',
      manager: 'I asked what had happened before I formed a view.',
    },
    asks: {
      agent: {
        now: 'What was your first private thought about them?',
        desired: 'Next time, what would you want to be thinking in the first minute?',
      },
      manager: {
        now: 'When was your mind made up, and what had you asked by then?',
        desired: 'Next time, what would you want to have asked before you form a view?',
      },
    },
  },
  {
    question: 'respect-calm',
    kind: 'mark',
    mark: {
      agent: 'I stayed polite and calm from beginning to end.',
      manager: 'I stayed polite and calm from beginning to end.',
    },
    asks: {
      agent: {
        now: 'At the point where you agreed least, how did you sound?',
        desired: 'Next time you do not agree, how would you want to sound to them?',
      },
      manager: {
        now: 'At the point where you agreed least, how did you sound from their chair?',
        desired: 'Next time you do not agree, how would you want to sound from their chair?',
      },
    },
  },
  {
    question: 'understand-signs',
    kind: 'mark',
    mark: {
      agent: 'I picked up something their words left out.',
      manager: 'I picked up something their words left out.',
    },
    asks: {
      agent: {
        now: 'What did the voice, the face or the pace tell you that the words did not?',
        desired: 'Next time, what would you want to notice besides the words?',
      },
      manager: {
        now: 'What did you pick up that was not put into words?',
        desired: 'Next time, what would you want to notice before they have to say it?',
      },
    },
  },
  {
    question: 'understand-check',
    kind: 'mark',
    mark: {
      agent: 'I said the problem back before I started on it.',
      manager: 'I said the problem back before I answered.',
    },
    asks: {
      agent: {
        now: 'How did you know you had understood before you began to solve it?',
        desired: 'Next time, what would you want to have heard from them before you begin?',
      },
      manager: {
        now: 'How did you know you had understood before you answered?',
        desired: 'Next time, what would you want to have heard from them before you answer?',
      },
    },
  },
]

const sixReminders: readonly AuditGroup[] = [{ name: 'The six reminders', items: reminders }]

/** Three minutes, right after one conversation. */
export const listener: Audit = {
  id: 'listener',
  version: 1,
  name: 'The listener’s checklist',
  minutes: 3,
  plan: 'fixed',
  steps: ['first', 'choose', 'second', 'compare'],
  source: {
    key: 'kind',
    passage: 'The list of six reminders',
    quote: 'To be your most empathetic self, remember',
  },
  roles: {
    agent: {
      opening:
        'Take the conversation that has just ended, while you can still hear it. Six marks about that one only, each with a line if you like; then choose one thing and write how you would want it next time.',
      groups: sixReminders,
    },
    manager: {
      opening:
        'Take the talk you have just had with someone in your team, while you can still hear it. Six marks about that one only, each with a line if you like; then choose one thing and write how you would want it next time.',
      groups: sixReminders,
    },
  },
}

const guard: AuditItem = {
  question: 'respect-guard',
  kind: 'mark',
  mark: {
    agent: 'I spoke of their trouble before I explained our side.',
    manager: 'Their trouble was named before our side was explained.',
  },
  asks: {
    agent: {
      now: 'What were your first two sentences to them?',
      desired: 'Next time, what would you want your first two sentences to be?',
    },
    manager: {
      now: 'What did that person hear from us first?',
      desired: 'Next time, what would you want such a person to hear from us first?',
    },
  },
}

const strength: AuditItem = {
  question: 'respect-strength',
  kind: 'mark',
  mark: {
    agent: 'I showed that I understood, and still held my ground.',
    manager: 'I told my colleague what understanding did there, or could have done.',
  },
  asks: {
    agent: {
      now: 'What did you expect would happen if you showed that you understood?',
      desired: 'Next time, what would you want to believe about showing that you understand?',
    },
    manager: {
      now: 'What did your colleague hear from you afterwards about showing understanding?',
      desired: 'Next time, what would you want your colleague to hear from you afterwards?',
    },
  },
}

const acknowledge: AuditItem = {
  question: 'words-acknowledge',
  kind: 'mark',
  mark: { agent: 'I named the feeling and owned our part aloud.' },
  asks: {
    agent: {
      now: 'What did you say about what they felt, and about our part in it?',
      desired: 'Next time, what would you want to say about what they feel, and about our part?',
    },
  },
}

const ownership: AuditItem = {
  question: 'act-ownership',
  kind: 'mark',
  mark: {
    agent: 'I stayed until someone had it in hand.',
    manager: 'One of us stayed until it was in hand.',
  },
  asks: {
    agent: {
      now: 'When the conversation was over, where did the problem go from you?',
      desired: 'Next time, where would you want the problem to go from you?',
    },
    manager: {
      now: 'When the conversation was over, who was holding the problem?',
      desired: 'Next time, who would you want to be holding the problem at the end?',
    },
  },
}

/** Goes back to one angry conversation. */
export const superpower: Audit = {
  id: 'superpower',
  version: 1,
  name: 'Empathy as strength',
  minutes: 10,
  plan: 'fixed',
  steps: ['event', 'first', 'second', 'compare', 'step'],
  event: {
    prompt: 'Which angry conversation are you going back to?',
    hint: 'When it was, what it was about, and how it ended. A line is enough.',
    why: 'Leave the name out. They never chose to be in your journal, and you will know whom you mean.',
  },
  source: {
    key: 'tips',
    passage: 'Tip of 2 January 2024',
    quote: 'Use empathy as a strength. Make it your superpower.',
  },
  roles: {
    agent: {
      opening:
        'Go back to one angry conversation. You need not have liked it, or won it; you only need to remember how it went.',
      groups: [{ name: 'That conversation', items: [guard, strength, acknowledge, ownership] }],
    },
    manager: {
      opening:
        'Go back to one angry conversation that reached your team. It need not have gone well; you only need to know how it went, and what you did afterwards.',
      groups: [{ name: 'That conversation', items: [guard, strength, ownership] }],
    },
  },
}
