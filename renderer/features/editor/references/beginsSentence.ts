/** Short forms that end in a full stop without ending a sentence: "jf. bilag 4". */
const SHORT_FORMS =
  /(?:^|[\s(])(?:jf|jfr|evt|ca|nr|pkt|kap|hhv|inkl|ekskl|vedr|mht|ift|iht|fx|f\.eks|bl\.a|d\.v\.s|dvs|m\.fl|m\.v|mv|mm|m\.m|osv|stk|s|afs)\.\s*$/i;

/** Whether what is written next begins a sentence: "Bilag 4 viser" rather than "bilag 4". */
export function beginsSentence(textBefore: string): boolean {
  if (textBefore.trim() === '') return true;
  return /[.!?…][”"')]*\s+$/.test(textBefore) && !SHORT_FORMS.test(textBefore);
}
