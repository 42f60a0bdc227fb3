import { useState } from 'react';
import { callMain } from '../../../bridge/main.ts';
import { useNotice } from '../../../components/toasts.tsx';
import { useFailureText } from '../../../components/useFailureText.ts';
import { changeTemplate } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';

interface TemplateChoice {
  readonly choose: () => Promise<void>;
  /** From the press on the button until the template is in use or refused. */
  readonly isReading: boolean;
}

/** Asks for a Word file and lets the body's documents follow it. Says why if they cannot. */
export function useChooseTemplate(bodyId: string): TemplateChoice {
  const notice = useNotice();
  const failureText = useFailureText();
  const [isReading, setReading] = useState(false);
  const choose = async (): Promise<void> => {
    setReading(true);
    try {
      const template = await callMain('template.choose', undefined);
      if (template) await save(() => changeTemplate(bodyId, template));
    } catch (error) {
      notice(failureText(error), 'error');
    } finally {
      setReading(false);
    }
  };
  return { choose, isReading };
}
