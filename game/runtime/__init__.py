"""A play without a screen: history, saves, replays, bots and transcripts."""
