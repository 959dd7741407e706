"""A program that has nothing but the packed client: signs in, is called, answers, signs out."""

from __future__ import annotations

import asyncio
import sys

from ccgateway import AsyncSession, Session
from ccgateway.events import AgentEventRinging, AgentEventTalking
from ccgateway.testing import Simulator


def main() -> None:
    with Simulator() as simulator:
        with Session(simulator.https, "291", ca_file=simulator.ca_file) as session:
            session.sign_in(password="", phonenum="40038", autoanswer=False)
            simulator.do("ring", agentid="291", caller="70093")
            for event in session.events():
                if isinstance(event, AgentEventRinging):
                    session.answer(callid=event.content.callid)
                if isinstance(event, AgentEventTalking):
                    break
        asyncio.run(sign_in_and_out(simulator.http))
    print("the packed client works on Python", sys.version.split()[0])


async def sign_in_and_out(address: str) -> None:
    async with AsyncSession(address, "292") as session:
        await session.sign_in(password="", phonenum="40039")
        await session.say_busy()


main()
