/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'Basic auth for the prototype is ports / ⟦harbour⟧',
    'The new password is ⟦kittiwake⟧ and she knows.',
    'password for the demo: ⟦seahorse⟧',
    'Her memorable word is ⟦Kelpie⟧.',
    'the wifi password is still ⟦oystercatcher⟧',
    'secret answer was ⟦Barnaby⟧',
  ],
  leaves: [
    'password: reader.readString(),',
    'The password is wrong.',
    'Her password is expired, she says',
    'the password is in the vault',
    'Password: required',
    'The password is long and hard to type',
    'Your password is unique to you',
    'password for the page is hidden.',
    'the password was yesterday the topic',
    'Password: enter your password',
    'the password is managed by Puppet.',
    'Password is case-sensitive.',
  ],
};
