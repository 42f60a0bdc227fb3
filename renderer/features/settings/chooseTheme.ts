import { themeSetting } from '../../database/settings.ts';
import { save } from '../../stores/saving.ts';
import { setTheme, type ThemeChoice } from '../../stores/theme.ts';

/** Changes the theme now and remembers it. */
export function chooseTheme(choice: ThemeChoice): void {
  setTheme(choice);
  void save(() => themeSetting.write(choice));
}
