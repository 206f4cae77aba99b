/** What a connection lets through: JSON-RPC only, since the library prints any other message whole into its log, document text and all. */

import { type ConnectionOptions, Message } from 'vscode-languageserver';

export const connectionOptions: ConnectionOptions = {
  messageStrategy: {
    handleMessage: async (message, next) => {
      if (isJsonRpc(message)) await next(message);
    },
  },
};

function isJsonRpc(message: Message): boolean {
  if (Message.isResponse(message)) return message.id !== null;
  return Message.isRequest(message) || Message.isNotification(message);
}
