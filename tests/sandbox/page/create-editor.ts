import {
  BlockQuote,
  Bold,
  Code,
  CodeBlock,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';

type Wish = {
  data: string;
  label: string;
  isPlain: boolean;
  /** Its `data-test-id`. */
  name: string;
};

/** A CKEditor whose editable element is not in the document yet. Messaging channels get a plain one. */
export async function createEditor({ data, label, isPlain, name }: Wish): Promise<DecoupledEditor> {
  const rich = [BlockQuote, Bold, Code, CodeBlock, Italic, Link, List];
  return DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, ...(isPlain ? [] : rich)],
    ui: { poweredBy: { position: 'inside', side: 'right', label: null } },
    root: {
      initialData: data,
      label,
      placeholder: 'Type your message',
      element: {
        name: 'div',
        attributes: {
          'data-test-id': name,
        },
      },
    },
  });
}
