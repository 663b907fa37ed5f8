import type { Bilingual } from '../../base/language.ts';
import { unreachable } from '../../base/outcome.ts';
import type { TemplateFormat, TemplateProblem } from './templateProblem.ts';

const programs: Readonly<Record<TemplateFormat, string>> = { docx: 'Word', xlsx: 'Excel' };

const kept: Bilingual = {
  en: 'The template in use was kept.',
  km: 'គំរូដែលកំពុងប្រើនៅដដែល។',
};

/** In megabytes, rounded up, so that what is too large never reads as if it were not. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 104_857.6) / 10);
}

function place(where: string): Bilingual {
  if (where === '') return { en: '', km: '' };
  return { en: ` In “${where}”:`, km: ` ក្នុង «${where}»៖` };
}

/** Why a template file is refused: what is wrong, where it stands, what was kept and what to do. */
export function templateProblemText(problem: TemplateProblem): Bilingual {
  const { en, km } = templateFaultText(problem);
  return { en: `${en} ${kept.en}`, km: `${km} ${kept.km}` };
}

/** As `templateProblemText`, where no template is in use that could be kept. */
export function templateFaultText(problem: TemplateProblem): Bilingual {
  switch (problem.kind) {
    case 'other-format': {
      const program = programs[problem.expected];
      return {
        en: `This is not a ${program} file (.${problem.expected}). Open the template in ${program} or LibreOffice, save it as .${problem.expected} and choose that file.`,
        km: `ឯកសារនេះមិនមែនជាឯកសារ ${program} (.${problem.expected}) ទេ។ សូមបើកគំរូក្នុង ${program} ឬ LibreOffice រក្សាទុកជា .${problem.expected} រួចជ្រើសរើសឯកសារនោះ។`,
      };
    }
    case 'old-or-locked': {
      const program = programs[problem.expected];
      return {
        en: `This file has a password or is of the format before 2007. Open it in ${program}, take the password off, save it as .${problem.expected} and choose that file.`,
        km: `ឯកសារនេះមានពាក្យសម្ងាត់ ឬជាទម្រង់មុនឆ្នាំ២០០៧។ សូមបើកវាក្នុង ${program} ដកពាក្យសម្ងាត់ចេញ រក្សាទុកជា .${problem.expected} រួចជ្រើសរើសឯកសារនោះ។`,
      };
    }
    case 'macros':
      return {
        en: 'This file holds macros, which are small programs; such a template is not accepted. Save it without macros, as .docx or .xlsx, and choose that file.',
        km: 'ឯកសារនេះមានម៉ាក្រូ (កម្មវិធីតូចៗ) ដែលមិនអាចទទួលយកជាគំរូបានទេ។ សូមរក្សាទុកវាដោយគ្មានម៉ាក្រូ ជា .docx ឬ .xlsx រួចជ្រើសរើសឯកសារនោះ។',
      };
    case 'too-large': {
      const [size, limit] = [megabytes(problem.bytes), megabytes(problem.maxBytes)];
      return {
        en: `The file or what is packed in it takes ${size} MB; at most ${limit} MB are accepted. Make its pictures smaller and choose it again.`,
        km: `ឯកសារនេះ ឬខ្លឹមសារដែលបង្ហាប់ក្នុងវា មានទំហំ ${size} MB ប៉ុន្តែអាចទទួលបានត្រឹម ${limit} MB។ សូមបន្ថយទំហំរូបភាព រួចជ្រើសរើសម្តងទៀត។`,
      };
    }
    case 'damaged': {
      const part = problem.message === '' ? '' : ` (${problem.message})`;
      return {
        en: `The file is damaged${part}. Open it in the program that made it, save it again and choose that file.`,
        km: `ឯកសារនេះខូច${part}។ សូមបើកវាក្នុងកម្មវិធីដែលបានបង្កើតវា រក្សាទុកម្តងទៀត រួចជ្រើសរើសឯកសារនោះ។`,
      };
    }
    case 'unknown-field':
      return at(problem.where, {
        en: `this kind of document has no field {${problem.field}}. Take the field's name from the list of fields.`,
        km: `ឯកសារប្រភេទនេះគ្មានវាល {${problem.field}} ទេ។ សូមយកឈ្មោះវាលពីបញ្ជីវាល។`,
      });
    case 'unclosed-field':
      return at(problem.where, {
        en: `a bracket stands alone at “${problem.text}”. Write a field as {name}, within one paragraph or cell, or take the bracket out.`,
        km: `មានសញ្ញាដង្កៀបគ្មានគូនៅត្រង់ «${problem.text}»។ សូមសរសេរវាលជា {ឈ្មោះ} ក្នុងកថាខណ្ឌ ឬក្រឡាតែមួយ ឬលុបសញ្ញាដង្កៀបនោះចេញ។`,
      });
    case 'unknown-list':
      return at(problem.where, {
        en: `this kind of document has no list or field {#${problem.list}}. Take its name from the list of fields.`,
        km: `ឯកសារប្រភេទនេះគ្មានបញ្ជី ឬវាល {#${problem.list}} ទេ។ សូមយកឈ្មោះរបស់វាពីបញ្ជីវាល។`,
      });
    case 'unclosed-list':
      return at(problem.where, {
        en: `{#${problem.list}} and {/${problem.list}} do not form a pair. Put one at the beginning and one at the end of what they enclose, both in one row of a table or both outside it.`,
        km: `{#${problem.list}} និង {/${problem.list}} មិនផ្គូផ្គងគ្នាទេ។ សូមដាក់មួយនៅដើម និងមួយនៅចុងនៃផ្នែកដែលវារុំព័ទ្ធ ដោយដាក់ទាំងពីរក្នុងជួរតែមួយនៃតារាង ឬទាំងពីរនៅក្រៅតារាង។`,
      });
    case 'nested-list':
      return at(problem.where, {
        en: `{#${problem.list}} stands within itself or too deep within other lists. Close a list before it begins again; no more than two may stand within each other.`,
        km: `{#${problem.list}} ស្ថិតក្នុងខ្លួនវាផ្ទាល់ ឬជ្រៅពេកក្នុងបញ្ជីផ្សេង។ សូមបិទបញ្ជីមុនពេលចាប់ផ្តើមវាម្តងទៀត ដោយដាក់បញ្ជីក្នុងគ្នាបានត្រឹមពីរជាន់។`,
      });
    default:
      return unreachable(problem);
  }
}

/** The sentence after its place, or alone with a capital where the place is not known. */
function at(where: string, { en, km }: Bilingual): Bilingual {
  const { en: inEnglish, km: inKhmer } = place(where);
  return {
    en: `${inEnglish} ${inEnglish === '' ? capital(en) : en}`.trim(),
    km: `${inKhmer} ${km}`.trim(),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
